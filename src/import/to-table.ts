import type { AlignType, BlockContent, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { ConvertState } from './convert-state.js'
import { type CellDraft, type Draft, type ParagraphDraft, type TableDraft, wordsOf } from './draft.js'
import { isOrdered } from './list-tree.js'
import { remark } from './state.js'
import { toPhrasing } from './to-phrasing.js'
import { trimmed } from './trim-phrasing.js'

/** A caption that stands beside a table or picture, as phrasing. */
export type CaptionWords = PhrasingContent[]

/** A place of the grid: a cell in the first of its places, or none in the others. */
interface GridPlace {
  cell: CellDraft | null
}

/** A table as Markdown has it: one line a row, the first one the head, and each cell in one place. */
export function toTable(convert: ConvertState, draft: TableDraft, caption: CaptionWords): BlockContent[] {
  const { state } = convert
  const rows = draft.rows.filter(({ cells }) => cells.length > 0)
  const title = caption.length === 0 ? titleRow(rows) : null
  const body = title ? rows.slice(1) : rows
  const grid = gridOf(body)
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0)
  if (grid.length === 0 || columns === 0) return []
  remarkShape(convert, draft, body)
  const isBare = new Set<string>()
  const children = grid.map(
    (row, index): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column): TableCell => {
        const cell = row[column]?.cell
        return { type: 'tableCell', children: cell ? cellWords(convert, cell, index === 0, isBare) : [] }
      }),
    }),
  )
  for (const what of isBare)
    remark(state, draft.where, {
      ruleId: 'import-table',
      reason: `A cell of a table holds ${what}, which stands there as lines`,
      note: 'A cell holds words in lines; what needs more belongs into the text.',
    })
  const rowHeaders = draft.hasFirstColumn
  const table: Table = { type: 'table', align: alignments(convert, grid, columns), children }
  const words = title
    ? title.blocks.flatMap((block) =>
        block.type === 'paragraph' ? toPhrasing(convert, block, block.pieces, { isStrong: true }) : [],
      )
    : caption
  const id = convert.ids.get(draft)
  if (words.length === 0 && id === undefined && !rowHeaders) return [table]
  const attributes = { ...(id ? { id } : {}), ...(rowHeaders ? { class: 'row-headers' } : {}) }
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'table',
    attributes,
    children: [table, ...(words.length > 0 ? [{ type: 'paragraph' as const, children: words }] : [])],
  }
  return [block as BlockContent]
}

/** A first row of one cell above others with several: a title that stands in the table. */
function titleRow(rows: TableDraft['rows']): CellDraft | null {
  const [first, second] = rows
  const [only] = first?.cells ?? []
  if (rows.length < 3 || first?.cells.length !== 1 || !only || only.columns < 2) return null
  const isPlain = only.blocks.every((block) => block.type === 'paragraph' && block.list === null)
  const isWorded = only.blocks.some((block) => block.type === 'paragraph' && wordsOf(block).trim() !== '')
  return isPlain && isWorded && (second?.cells.length ?? 0) > 1 ? only : null
}

function gridOf(rows: TableDraft['rows']): GridPlace[][] {
  return rows.map(({ before, after, cells }) => [
    ...Array.from({ length: before }, () => ({ cell: null })),
    ...cells.flatMap((cell) => [
      { cell },
      ...Array.from({ length: cell.columns - 1 }, () => ({ cell: null })),
    ]),
    ...Array.from({ length: after }, () => ({ cell: null })),
  ])
}

/** Remarks on what of the shape of a table is different in Markdown. */
function remarkShape({ state }: ConvertState, draft: TableDraft, rows: TableDraft['rows']): void {
  const spans = rows.some(({ cells }) => cells.some(({ columns, continues }) => columns > 1 || continues))
  if (spans)
    remark(state, draft.where, {
      ruleId: 'import-table',
      reason: 'Cells that span others stand in the first of their places; the others are empty',
      note: 'Repeat the words where a reader needs them, or divide the table.',
    })
  const heads = rows.filter(({ isHeader }) => isHeader).length
  if (heads > 1)
    remark(state, draft.where, {
      ruleId: 'import-table',
      reason: `The table has ${heads} rows of heads in Word; the first one is its head, the others follow as rows`,
      note: 'Put the words of both into one row: `Cases, 2016`.',
    })
  if (heads === 0 && rows.length > 1)
    remark(state, draft.where, {
      ruleId: 'import-table',
      severity: 'info',
      reason: 'The table has no head that Word knows of; its first row became the head',
      note: 'Put a row of heads above it where the first row is none.',
    })
}

function alignments({ isRtl }: ConvertState, grid: readonly GridPlace[][], columns: number): AlignType[] {
  return Array.from({ length: columns }, (_, column): AlignType => {
    const found = new Set(
      grid.slice(1).flatMap((row) => {
        const [block] = row[column]?.cell?.blocks ?? []
        return block?.type === 'paragraph' && wordsOf(block).trim() !== '' ? [block.alignment ?? 'start'] : []
      }),
    )
    const [only] = found
    if (found.size !== 1 || isRtl) return null
    if (only === 'center') return 'center'
    return only === 'right' || only === 'end' ? 'right' : null
  })
}

/** The words of a cell, each paragraph in a line. */
function cellWords(
  convert: ConvertState,
  cell: CellDraft,
  isHead: boolean,
  flattened: Set<string>,
): PhrasingContent[] {
  const lines = cell.blocks.flatMap((block) => linesOf(convert, block, isHead, flattened))
  return trimmed(lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line])))
}

function linesOf(
  convert: ConvertState,
  block: Draft,
  isHead: boolean,
  flattened: Set<string>,
): PhrasingContent[][] {
  const { state } = convert
  if (block.type === 'table') {
    flattened.add('another table')
    return block.rows.map(({ cells }) =>
      cells.flatMap((cell, index) => {
        const words = cellWords(convert, cell, isHead, flattened).map(
          (node): PhrasingContent => (node.type === 'break' ? { type: 'text', value: ' ' } : node),
        )
        return index === 0 || words.length === 0 ? words : [{ type: 'text', value: '; ' }, ...words]
      }),
    )
  }
  const boxes = block.boxes.flat().flatMap((one) => linesOf(convert, one, isHead, flattened))
  const words = toPhrasing(convert, block, block.pieces, { isStrong: isHead })
  if (words.length === 0) return boxes
  return [[...markerOf(state.file.numbering, block, flattened), ...words], ...boxes]
}

/** What stands before an item of a list in a cell. */
function markerOf(
  numbering: ConvertState['state']['file']['numbering'],
  { list }: ParagraphDraft,
  flattened: Set<string>,
): PhrasingContent[] {
  if (list === null) return []
  flattened.add('a list')
  const isNumbered = isOrdered(numbering.get(list.id), list.level) && list.number !== null
  return [{ type: 'text', value: isNumbered ? `${list.number}. ` : '– ' }]
}
