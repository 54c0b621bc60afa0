import { largestOf } from '../../../model/arrays.js'
import { linesIn } from './measure.js'
import { type MeasuredStyle, pointsOf } from './measured-styles.js'
import { attributeOf, childAt, childrenOf, eachInside, type WrittenElement } from './written-xml.js'

/** A paragraph or a row of a table as it was written, measured. */
export interface Box {
  /** Points above, not used at the top of a page. */
  before: number
  after: number
  lines: number
  leading: number
  keepNext: boolean
  keepLines: boolean
  /** Names of the bookmarks that begin in it. */
  names: string[]
  /** Height of the notes that it calls. */
  notes: number
  /** Begins a page. */
  newPage: boolean
  /** Height of the text area of its pages. */
  room: number
}

/** The text area of a page, points. */
export interface Area {
  width: number
  height: number
}

/** What written parts are measured with. */
export interface Measures {
  styles: ReadonlyMap<string, MeasuredStyle>
  upright: Area
  /** Of a page turned by a quarter. */
  turned: Area
  /** Points above and below the words of cells, by the style of the table. */
  padding: (tableStyle: string) => number
}

/** Points of an English metric unit, in which drawings are measured (ECMA-376 part 1, §20.1.10.16). */
const pointsOfUnit = 1 / 12_700

/** Heights of notes by their numbers, from `word/footnotes.xml`. */
export function noteHeights(measures: Measures, notes: WrittenElement): Map<string, number> {
  return new Map(
    childrenOf(childAt(notes, 'w:footnotes'), 'w:footnote').map((note) => [
      attributeOf(note, 'w:id') ?? '',
      boxesIn(measures, note, measures.upright, new Map()).reduce((sum, box) => sum + heightOf(box), 0),
    ]),
  )
}

/** Every box of `word/document.xml` in its order. */
export function writtenBoxes(
  measures: Measures,
  document: WrittenElement,
  notes: ReadonlyMap<string, number>,
): Box[] {
  const body = childAt(document, 'w:document', 'w:body')
  if (!body) throw new Error('A document without a body')
  return stretches(body).flatMap(({ blocks, isTurned }, index) => {
    const area = isTurned ? measures.turned : measures.upright
    const boxes = boxesIn(measures, { ...body, children: blocks }, area, notes)
    return boxes.map((box, at) => (at === 0 && index > 0 ? { ...box, newPage: true } : box))
  })
}

/** Stretches of pages, each ended by the properties of its section (ECMA-376 part 1, §17.6.18). */
function stretches(body: WrittenElement): { blocks: WrittenElement[]; isTurned: boolean }[] {
  const found: { blocks: WrittenElement[]; isTurned: boolean }[] = []
  let blocks: WrittenElement[] = []
  for (const block of body.children) {
    if (typeof block === 'string') continue
    const ends = block.name === 'w:sectPr' ? block : childAt(block, 'w:pPr', 'w:sectPr')
    if (block !== ends) blocks.push(block)
    if (!ends) continue
    const size = childAt(ends, 'w:pgSz')
    found.push({ blocks, isTurned: size !== null && attributeOf(size, 'w:orient') === 'landscape' })
    blocks = []
  }
  return found
}

function boxesIn(
  measures: Measures,
  parent: WrittenElement,
  area: Area,
  notes: ReadonlyMap<string, number>,
): Box[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'w:p') return [paragraphBox(measures, child, area, area.width, notes)]
    if (child.name === 'w:tbl') return tableBoxes(measures, child, area, notes)
    return child.name.startsWith('w:sdt') ? boxesIn(measures, child, area, notes) : []
  })
}

function paragraphBox(
  { styles }: Measures,
  element: WrittenElement,
  area: Area,
  width: number,
  notes: ReadonlyMap<string, number>,
): Box {
  const properties = childAt(element, 'w:pPr')
  const named = properties && childAt(properties, 'w:pStyle')
  const id = (named && attributeOf(named, 'w:val')) ?? 'Normal'
  const style = styles.get(id)
  if (!style) throw new Error(`No style has the id ${id}`)
  const own = properties && childAt(properties, 'w:keepLines')
  const names: string[] = []
  let text = ''
  let called = 0
  let picture = 0
  const see = (inner: WrittenElement): boolean => {
    if (inner.name === 'w:bookmarkStart') names.push(attributeOf(inner, 'w:name') ?? '')
    if (inner.name === 'w:footnoteReference') called += notes.get(attributeOf(inner, 'w:id') ?? '') ?? 0
    if (inner.name === 'w:br') text += '\n'
    if (inner.name === 'wp:extent')
      picture = Math.max(picture, Number(attributeOf(inner, 'cy') ?? 0) * pointsOfUnit)
    return !unread.has(inner.name)
  }
  eachInside(element, see, (words) => {
    text += words.replace(/&[^;]*;/gu, 'x')
  })
  const lines = linesIn(text, style.size, width - style.indent)
  return {
    before: style.before,
    after: style.after,
    ...(picture > style.leading
      ? { lines: 1, leading: picture + (lines - 1) * style.leading }
      : { lines, leading: style.leading }),
    keepNext: style.keepNext || (properties !== null && childAt(properties, 'w:keepNext') !== null),
    keepLines: own ? attributeOf(own, 'w:val') !== 'false' : style.keepLines,
    names,
    notes: called,
    newPage: style.pageBreakBefore,
    room: area.height,
  }
}

/** What holds no words of a line. */
const unread = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'mc:Fallback'])

function tableBoxes(
  measures: Measures,
  table: WrittenElement,
  area: Area,
  notes: ReadonlyMap<string, number>,
): Box[] {
  const style = childAt(table, 'w:tblPr', 'w:tblStyle')
  const padding = measures.padding((style && attributeOf(style, 'w:val')) ?? '')
  return childrenOf(table, 'w:tr').map((row) => {
    const cells = childrenOf(row, 'w:tc').map((cell) => {
      const width = childAt(cell, 'w:tcPr', 'w:tcW')
      const wide = width ? pointsOf(attributeOf(width, 'w:w')) : area.width
      return childrenOf(cell, 'w:p').map((one) => paragraphBox(measures, one, area, wide, notes))
    })
    const all = cells.flat()
    return {
      before: 0,
      after: 0,
      lines: 1,
      leading: padding + largestOf(cells.map((boxes) => boxes.reduce((sum, box) => sum + heightOf(box), 0))),
      keepNext: cells.some((boxes) => boxes.at(-1)?.keepNext === true),
      keepLines: childAt(row, 'w:trPr', 'w:cantSplit') !== null,
      names: all.flatMap(({ names }) => names),
      notes: all.reduce((sum, box) => sum + box.notes, 0),
      newPage: false,
      room: area.height,
    }
  })
}

function heightOf({ before, lines, leading, after }: Box): number {
  return before + lines * leading + after
}
