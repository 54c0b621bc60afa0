import { child, descendants, elements, isOn, valueIn, type XmlElement } from '../archive/xml.js'
import { append } from '../model/arrays.js'
import { alternatives } from './alternatives.js'
import {
  type CellDraft,
  type Draft,
  type ParagraphDraft,
  type Piece,
  type RowDraft,
  type TableDraft,
  wordsOf,
} from './draft.js'
import type { InlineContext } from './inline-context.js'
import { leaveOut, leaveOutDeleted } from './leave-out.js'
import { isInitial, isMarkDeleted, joinInitial } from './open-paragraphs.js'
import { closeInstructions, closeSilent } from './read-field.js'
import { readInline } from './read-inline.js'
import { type ImportState, leaveLook, placeIn, remark, type Story, shortWords } from './state.js'
import { indentOf, numberIn } from './styles.js'
import { paragraphsOf } from './words.js'

/** Elements whose blocks are those of their children. */
const transparent = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'])

/** Reads the paragraphs and tables of a body, a cell, a note or a text box. */
export function readBlocks(state: ImportState, story: Story, parent: XmlElement): Draft[] {
  const blocks: Draft[] = []
  /** Names of bookmarks that begin between blocks: they belong to the next. */
  let waiting: string[] = []
  /** A paragraph whose mark was deleted goes on in the next one. */
  let open: ParagraphDraft | null = null
  let initial: ParagraphDraft | null = null
  const visit = (container: XmlElement) => {
    for (const element of elements(container)) {
      if (transparent.has(element.name)) visit(element)
      else if (element.name === 'mc:AlternateContent') visit(alternatives(element))
      else if (element.name === 'w:sdt') readControl(state, story, element, visit)
      else if (element.name === 'w:bookmarkStart') waiting.push(element.attributes['w:name'] ?? '')
      else if (element.name === 'w:p') {
        const draft = readParagraph(state, story, element, open)
        if (initial) joinInitial(initial, draft)
        initial = isInitial(element) ? draft : null
        if (initial) continue
        if (draft !== open) blocks.push(draft)
        draft.bookmarks = [...waiting.map((name) => ({ name, at: 0 })), ...draft.bookmarks]
        waiting = []
        open = isMarkDeleted(element) ? draft : null
      } else if (element.name === 'w:tbl') {
        const table = readTable(state, story, element)
        append(table.bookmarks, waiting)
        waiting = []
        blocks.push(table)
      } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc')
        remark(state, placeIn(state, story), {
          ruleId: 'import-inserted-file',
          reason: 'A file that Word shows as part of this one is not carried',
          note: 'Open the document in Word and save it, so that the words are its own; or import that file, too.',
        })
      else if (element.name === 'm:oMathPara' || element.name === 'm:oMath' || element.name === 'w:r')
        blocks.push(readParagraph(state, story, { name: 'w:p', attributes: {}, children: [element] }, null))
    }
  }
  visit(parent)
  if (initial) blocks.push(initial)
  closeSilent(state, story)
  return blocks
}

/** A content control around blocks; contents that Word makes stand in one. */
function readControl(
  state: ImportState,
  story: Story,
  element: XmlElement,
  visit: (container: XmlElement) => void,
): void {
  const content = child(element, 'w:sdtContent')
  if (!content) return
  const properties = child(element, 'w:sdtPr')
  const gallery = descendants(properties ?? content, 'w:docPartGallery')[0]?.attributes['w:val'] ?? ''
  const words = paragraphsOf(content).join(' · ')
  if (/^Table of Contents$/iu.test(gallery)) {
    state.hasContents = true
    leaveOut(state, story, words, {
      ruleId: 'import-contents',
      what: 'A list that Word makes',
      note: 'Contents are made from the headings: `contents` in `publication.yaml`.',
    })
    return
  }
  if (isOn(properties, 'w:showingPlcHdr')) {
    leaveOut(state, story, words, {
      ruleId: 'import-placeholder',
      what: 'A field that nobody filled in',
      note: 'Type into the Markdown file what should stand there.',
    })
    return
  }
  visit(content)
}

function readParagraph(
  state: ImportState,
  story: Story,
  element: XmlElement,
  open: ParagraphDraft | null,
): ParagraphDraft {
  const draft = open ?? emptyParagraph(state, story, element)
  if (draft.outline !== null) closeSilent(state, story)
  const context: InlineContext = {
    state,
    story,
    draft,
    link: null,
    readBlocks: (parent, name) =>
      readBlocks(state, { part: story.part, name: story.name ?? name, fields: [] }, parent),
  }
  readInline(context, element)
  closeInstructions(context)
  draft.pieces = withPlainHyphens(draft.pieces)
  const words = wordsOf(draft)
  draft.where.words = shortWords(words)
  if (draft.outline !== null && words.trim() !== '' && story.name === null)
    state.heading = shortWords(words, 60)
  return draft
}

/**
 * Hyphens of figures as they are typed: figures stay on one line by themselves, and a sign that is no minus (U+2011)
 * would make another figure of −1.4 and of a telephone number.
 */
function withPlainHyphens(pieces: readonly Piece[]): Piece[] {
  const wordsAt = (index: number) => {
    const piece = pieces[index]
    return piece?.type === 'text' ? piece.value : ''
  }
  return pieces.map((piece, index) => {
    if (piece.type !== 'text' || !piece.value.includes('\u2011')) return piece
    const before = wordsAt(index - 1).slice(-1)
    const after = wordsAt(index + 1).slice(0, 1)
    const value = `${before}${piece.value}${after}`.replace(/(?<!\p{L})\u2011(?=\p{Nd})/gu, '-')
    return { ...piece, value: value.slice(before.length, value.length - after.length) }
  })
}

function emptyParagraph(state: ImportState, story: Story, element: XmlElement): ParagraphDraft {
  const { styles } = state.file
  const properties = child(element, 'w:pPr')
  const style = styles.byId.get(valueIn(properties, 'w:pStyle') ?? '') ?? styles.defaultParagraph
  const own = numberIn(properties, 'w:outlineLvl')
  const list = listOf(state, properties, style)
  if (child(properties, 'w:sectPr')) leaveLook(state, 'section break')
  if (isOn(properties, 'w:pageBreakBefore')) leaveLook(state, 'page break')
  return {
    type: 'paragraph',
    where: placeIn(state, story),
    style,
    styleNames: style?.names ?? [],
    outline: own === null ? (style?.outline ?? null) : own >= 0 && own < 9 ? own : null,
    list,
    indent: indentOf(properties) ?? indentOfList(state, list) ?? style?.indent ?? 0,
    alignment: valueIn(properties, 'w:jc'),
    keepsNext: child(properties, 'w:keepNext') ? isOn(properties, 'w:keepNext') : (style?.keepsNext ?? false),
    pieces: [],
    bookmarks: [],
    size: 0,
    boxes: [],
    hasColumns: false,
    isRule: isRule(properties, element),
  }
}

/** A paragraph without words and with a line below it, as Word makes of `---`. */
function isRule(properties: XmlElement | undefined, element: XmlElement): boolean {
  const borders = child(properties, 'w:pBdr')
  const line = child(borders, 'w:bottom') ?? child(borders, 'w:top')
  return line !== undefined && line.attributes['w:val'] !== 'none' && descendants(element, 'w:t').length === 0
}

function indentOfList({ file }: ImportState, list: ParagraphDraft['list']): number | null {
  return list === null ? null : (file.numbering.get(list.id)?.levels.get(list.level)?.indent ?? null)
}

function listOf(
  state: ImportState,
  properties: XmlElement | undefined,
  style: ParagraphDraft['style'],
): ParagraphDraft['list'] {
  const own = child(properties, 'w:numPr')
  const id = valueIn(own, 'w:numId') ?? style?.list?.id ?? null
  const list = id === null ? undefined : state.file.numbering.get(id)
  if (id === null || id === '0' || !list) return null
  const linked = [...list.levels].find(([, level]) => level.style !== null && level.style === style?.id)?.[0]
  const named = numberIn(own, 'w:ilvl') ?? linked ?? style?.list?.level ?? 0
  const level = Math.min(Math.max(named, 0), 8)
  return { id, level, number: state.count(id, level) }
}

function readTable(state: ImportState, story: Story, element: XmlElement): TableDraft {
  const properties = child(element, 'w:tblPr')
  const style = state.file.styles.byId.get(valueIn(properties, 'w:tblStyle') ?? '') ?? null
  const look = child(properties, 'w:tblLook')?.attributes
  const bits = Number.parseInt(look?.['w:val'] ?? '0', 16)
  const where = placeIn(state, story)
  const rows: RowDraft[] = []
  const visit = (container: XmlElement) => {
    for (const row of elements(container)) {
      if (row.name === 'w:tr') append(rows, readRow(state, story, row))
      else if (row.name === 'mc:AlternateContent') visit(alternatives(row))
      else if (row.name === 'w:sdt') visit(child(row, 'w:sdtContent') ?? row)
      else if (transparent.has(row.name)) visit(row)
    }
  }
  visit(element)
  where.words = shortWords(
    rows[0]?.cells
      .flatMap(({ blocks }) => blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block) : '')))
      .join(' ') ?? '',
  )
  return {
    type: 'table',
    where,
    rows,
    indent: tableIndent(properties),
    styleNames: style?.names ?? [],
    hasFirstColumn:
      (look?.['w:firstColumn'] === '1' || (Number.isFinite(bits) && (bits & 0x80) !== 0)) &&
      (style?.hasFirstColumn ?? false),
    bookmarks: [],
  }
}

/** How far a table stands in, where its properties say so in twentieths of a point. */
function tableIndent(properties: XmlElement | undefined): number {
  const { 'w:w': width = '', 'w:type': type = 'dxa' } = child(properties, 'w:tblInd')?.attributes ?? {}
  return type === 'dxa' && /^-?\d{1,5}$/u.test(width) ? Number(width) : 0
}

function readRow(state: ImportState, story: Story, element: XmlElement): RowDraft[] {
  const properties = child(element, 'w:trPr')
  if (child(properties, 'w:del')) {
    leaveOutDeleted(state, story, element, 'a row')
    return []
  }
  const cells: CellDraft[] = []
  const visit = (container: XmlElement) => {
    for (const cell of elements(container)) {
      if (cell.name === 'w:tc') readCell(state, story, cell, cells)
      else if (cell.name === 'mc:AlternateContent') visit(alternatives(cell))
      else if (cell.name === 'w:sdt') visit(child(cell, 'w:sdtContent') ?? cell)
      else if (transparent.has(cell.name)) visit(cell)
    }
  }
  visit(element)
  return [
    {
      isHeader: isOn(properties, 'w:tblHeader'),
      before: bounded(numberIn(properties, 'w:gridBefore') ?? 0),
      after: bounded(numberIn(properties, 'w:gridAfter') ?? 0),
      cells,
    },
  ]
}

/** Word has at most 63 columns. */
function bounded(columns: number): number {
  return Math.min(Math.max(columns, 0), 63)
}

function readCell(state: ImportState, story: Story, element: XmlElement, cells: CellDraft[]): void {
  const properties = child(element, 'w:tcPr')
  const merge = child(properties, 'w:vMerge')
  const isDeleted = child(properties, 'w:cellDel') !== undefined
  if (isDeleted) leaveOutDeleted(state, story, element, 'a cell')
  const inside = { part: story.part, name: story.name, fields: [] }
  const blocks = isDeleted ? [] : readBlocks(state, inside, element)
  const across = child(properties, 'w:hMerge')?.attributes['w:val']
  const last = cells.at(-1)
  // Merged by the way of Word 97: the cell goes on the one before it.
  if (across === 'continue' && last) {
    last.columns += 1
    append(
      last.blocks,
      blocks.filter((block) => block.type === 'table' || wordsOf(block).trim() !== ''),
    )
    return
  }
  cells.push({
    columns: Math.max(1, bounded(numberIn(properties, 'w:gridSpan') ?? 1)),
    continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    blocks,
  })
}
