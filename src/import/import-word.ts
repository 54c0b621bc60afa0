import type { FootnoteDefinition, RootContent } from 'mdast'
import { descendants, elements } from '../archive/xml.js'
import type { Language } from '../model/language.js'
import type { ConvertState } from './convert-state.js'
import type { Draft, Where } from './draft.js'
import { foreignWords, type Marks } from './find-language.js'
import { type Front, readFront } from './front-matter.js'
import { headingDepths } from './headings.js'
import { withoutLayoutTables } from './layout-tables.js'
import { lostWords } from './lost-words.js'
import { numberedParagraphs } from './numbered-paragraphs.js'
import { createCounter } from './numbering.js'
import type { WordFile } from './open-word-file.js'
import { isOwnEdition, ownProperties, withoutFurniture } from './own-blocks.js'
import { pairCaptions } from './pair-captions.js'
import { withFiguresApart } from './part-figures.js'
import { type PictureFile, pictureFiles } from './picture-files.js'
import { readBlocks } from './read-blocks.js'
import { type ImportState, namedWhole, type Remark, remark, type Story, shortWords } from './state.js'
import { findTargets } from './targets.js'
import { toBlocks } from './to-blocks.js'
import { paragraphsOf } from './words.js'
import { type WrittenBlock, writeBlocks } from './write-blocks.js'

/** A Word file as read, before its language is known. */
export interface ReadWordFile {
  state: ImportState
  drafts: Draft[]
}

/** What a Word file becomes. */
export interface Imported {
  front: Omit<Front, 'drafts'>
  blocks: WrittenBlock[]
  pictures: PictureFile[]
  remarks: Remark[]
  hasContents: boolean
  /** Its paragraphs are numbered through. */
  numbersParagraphs: boolean
  /** The day on which the file was last saved, as a date (`2016-06-30`); null where it does not say. */
  saved: string | null
  /** The document's symbol, as its properties say it. */
  identifier: string | null
}

/** Reads what stands in a Word file. */
export function readWordFile(file: WordFile): ReadWordFile {
  const state: ImportState = {
    file,
    remarks: [],
    aside: [],
    added: [],
    count: createCounter(file.numbering),
    ordinal: 0,
    heading: null,
    notes: new Map(),
    looks: new Map(),
    hasContents: false,
  }
  const story: Story = { part: file.document, name: null, fields: [] }
  const [body] = descendants(file.document.root, 'w:body')
  const drafts = body ? readBlocks(state, story, body) : []
  readNotes(state)
  readRunning(state)
  return { state, drafts }
}

function readNotes(state: ImportState): void {
  const { footnotes, endnotes } = state.file
  for (const [kind, part] of [
    ['footnote', footnotes],
    ['endnote', endnotes],
  ] as const)
    for (const note of part ? elements(part.root) : []) {
      // Lines that part notes from the text are notes to Word.
      const type = note.attributes['w:type']
      if (note.name !== `w:${kind}` || (type !== undefined && type !== 'normal') || !part) continue
      const drafts = readBlocks(state, { part, name: 'a note', fields: [] }, note)
      if (
        drafts.some(
          (draft) =>
            draft.type === 'table' ||
            draft.pieces.some((piece) => piece.type !== 'text' || /\S/u.test(piece.value)),
        )
      )
        state.notes.set(`${kind} ${note.attributes['w:id'] ?? ''}`, drafts)
    }
}

/** Headers and footers are named with their words, each once. */
function readRunning(state: ImportState): void {
  const known = new Set<string>()
  for (const { root } of state.file.running) {
    const words = paragraphsOf(root).join(' · ')
    if (!/\p{L}/u.test(words) || known.has(words)) continue
    known.add(words)
    remark(
      state,
      { ordinal: 0, heading: null, words: '', part: 'a header or footer' },
      {
        ruleId: 'import-running-head',
        severity: 'info',
        reason: `Words of a header or footer are not carried: \`${shortWords(words, namedWhole)}\``,
        note: 'Editions have headers of their own: `short-title` in the front matter, `identifier` in `publication.yaml`.',
      },
    )
  }
}

/** How a Word file is turned into Markdown. */
export interface ConvertOptions {
  language: Language
  /** All languages that are known. */
  languages: readonly Language[]
  /** Name of the file without its ending. */
  fileName: string
  /** Pictures of the publication that are there, by name. */
  present: ReadonlyMap<string, Uint8Array>
}

/** Turns a Word file that was read into Markdown and what belongs to it. */
export function convertWordFile({ state, drafts: all }: ReadWordFile, options: ConvertOptions): Imported {
  const { file } = state
  const names = new Set([...file.styles.byId.values()].map((style) => style.names[0] ?? ''))
  const isOwn = isOwnEdition(names)
  const cleared = isOwn ? withoutFurniture(state, all) : all
  const apart = isOwn
    ? cleared
    : withFiguresApart(state, withoutLayoutTables(state, cleared), options.language)
  const { drafts, ...front } = readFront(state, apart, options.fileName)
  if (isOwn) ownProperties(file, front)
  const groups = [drafts, ...state.notes.values()]
  const captions = pairCaptions(groups, options.language)
  const depths = headingDepths(state, drafts, captions)
  const numbersParagraphs = numberedParagraphs(state, drafts, depths)
  const { byBookmark, ids, markedNotes } = findTargets(groups, depths, captions)
  const marks: Marks = { doubted: new Set() }
  const pictures = pictureFiles(file, options.language.tag, options.present)
  const convert: ConvertState = {
    state,
    targets: byBookmark,
    ids,
    markedNotes,
    labels: new Map(),
    foreignTag: foreignWords(options.language.tag, options.languages, marks),
    pictures,
    captions,
    depths,
    toBlocks: (some) => toBlocks(convert, some),
    isRtl: options.language.direction === 'rtl',
  }
  const body = toBlocks(convert, drafts)
  const notes = [...convert.labels].map(([key]) => ({
    ordinal: state.ordinal + 1,
    node: noteNode(convert, key),
  }))
  // Notes that no mark calls any more stand at the end, so that their words stay.
  const blocks = writeBlocks([...body, ...notes, ...uncalledNotes(convert)])
  remarkLooks(state)
  if (marks.doubted.size > 0)
    remark(state, start, {
      ruleId: 'import-language',
      severity: 'info',
      reason: `Words that Word marks as ${[...marks.doubted].map((tag) => `\`${tag}\``).join(', ')} are not in it, or do not show that they are; these marks are left out`,
      note: 'Mark words of another language yourself: `:span[words]{lang=fr}`.',
    })
  lostWords(state, blocks)
  const property = (name: string) => file.properties.get(name) ?? ''
  const saved = /^\d{4}-\d{2}-\d{2}/u.exec(property('dcterms:modified') || property('dcterms:created'))?.[0]
  return {
    front,
    blocks,
    pictures: pictures.files,
    remarks: state.remarks.sort((one, other) => one.where.ordinal - other.where.ordinal),
    hasContents: state.hasContents,
    numbersParagraphs,
    saved: saved ?? null,
    identifier: property('dc:identifier') || null,
  }
}

const start: Where = { ordinal: 0, heading: null, words: '', part: null }

function noteNode(convert: ConvertState, key: string): RootContent {
  const label = convert.labels.get(key) ?? ''
  const children = toBlocks(convert, convert.state.notes.get(key) ?? []).map(({ node }) => node)
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: children as FootnoteDefinition['children'],
  }
}

function uncalledNotes(convert: ConvertState): { ordinal: number; node: RootContent }[] {
  const { state, labels } = convert
  return [...state.notes].flatMap(([key, drafts]) => {
    if (labels.has(key)) return []
    const placed = toBlocks(convert, drafts)
    const [first] = drafts
    if (placed.length > 0 && first)
      remark(state, first.where, {
        ruleId: 'import-note',
        reason: 'A note that no mark of the text calls became a paragraph at the end',
        note: 'Put its mark where it belongs, or delete it.',
      })
    return placed
  })
}

/** What only says how pages look, as one remark. */
function remarkLooks(state: ImportState): void {
  if (state.looks.size === 0) return
  const list = [...state.looks].map(([what, count]) => `${count} ${what}${count === 1 ? '' : plural(what)}`)
  const underlined = state.looks.has('underlining') ? ' Underlined words became emphasis.' : ''
  remark(state, start, {
    ruleId: 'import-look',
    severity: 'info',
    reason: `The design decides how pages look; left out or carried out: ${list.join(', ')}`,
    note: `Colours, fonts, sizes, indents and the breaks of pages are the design’s.${underlined} Tracked insertions are taken as accepted.`,
  })
}

function plural(what: string): string {
  return what === 'cropping of a picture' || what === 'underlining' ? '' : 's'
}
