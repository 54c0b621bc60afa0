import type { BlockContent, RootContent, Table, TableRow } from 'mdast'
import { at, leftOver, paragraph, shows } from './made.js'
import type { Parsed } from './parse-html.js'
import { toPhrasing } from './to-phrasing.js'

type ParsedElement = Extract<Parsed, { type: 'element' }>

/** Most empty cells that spans leave for each cell with words: no few letters may ask for millions of cells. */
const mostEmpty = 20

/**
 * A table, with its caption if it has one. A cell that spans others stands in the first of their places and the others
 * stay empty, which is reported.
 */
export function toTable(node: ParsedElement): RootContent[] {
  const rows = rowsOf(node)
  const caption = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'caption' ? toPhrasing(child.children) : [],
  )
  const table = tableOf(node, rows)
  if (!table) return caption.some(shows) ? [paragraph(caption)] : []
  const spans = rows.some(({ children }) => children.some((cell) => isCell(cell) && spanOf(cell) !== null))
  const leftOvers = spans ? [leftOver('td', 'spans', node)] : []
  if (!caption.some(shows)) return [...leftOvers, table]
  return [
    ...leftOvers,
    {
      type: 'containerDirective',
      name: 'table',
      attributes: {},
      children: [table, paragraph(caption)] as BlockContent[],
      data: { isMade: true },
      ...at(node),
    },
  ]
}

function rowsOf(node: ParsedElement): ParsedElement[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

function isCell(node: Parsed): node is ParsedElement {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

function spanOf({ properties }: ParsedElement): { columns: number; rows: number } | null {
  const columns = spanned(properties.colSpan)
  const rows = spanned(properties.rowSpan)
  return columns > 1 || rows > 1 ? { columns, rows } : null
}

function spanned(value: unknown): number {
  const number = Number(value ?? 1)
  return Number.isSafeInteger(number) && number >= 1 ? number : 1
}

function tableOf(node: ParsedElement, rows: readonly ParsedElement[]): Table | null {
  /** Rows that a cell above still reaches into, by column. */
  const taken: number[] = []
  let spare = mostEmpty * rows.reduce((sum, row) => sum + row.children.filter(isCell).length, 0)
  const children = rows.map((row): TableRow => {
    const cells: TableRow['children'] = []
    const skipTaken = () => {
      while ((taken[cells.length] ?? 0) > 0 && spare-- > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1
        cells.push({ type: 'tableCell', children: [] })
      }
    }
    for (const cell of row.children) {
      if (!isCell(cell)) continue
      skipTaken()
      const { columns, rows: down } = spanOf(cell) ?? { columns: 1, rows: 1 }
      for (let column = 0; column < columns; column++) {
        if (column > 0 && spare-- <= 0) break
        taken[cells.length] = down - 1
        cells.push({
          type: 'tableCell',
          children: column === 0 ? toPhrasing(cell.children) : [],
          ...(column === 0 ? at(cell) : {}),
        })
      }
    }
    skipTaken()
    return { type: 'tableRow', children: cells, ...at(row) }
  })
  const filled = children.filter((row) => row.children.length > 0)
  return filled.length === 0 ? null : { type: 'table', align: [], children: filled, ...at(node) }
}
