import { paragraphElement } from './paragraph-element.js'
import type { BlockNode, DocxState } from './state.js'
import { join, type Xml } from './xml/xml.js'

/**
 * Blocks one after another. Two tables that touch would become one, and a cell or note may not end in one: a small
 * paragraph of its own style keeps them apart, which the file format demands.
 */
export function sequence(state: DocxState, nodes: readonly BlockNode[]): Xml {
  const parts: Xml[] = []
  let last: BlockNode['type'] | null = null
  for (const node of nodes) {
    const above = parts.at(-1)
    const follows = endsInTable(above) ? 'table' : last === 'list' ? 'list' : null
    const xml = state.at({ follows }).one(node)
    last = node.type
    if (endsInTable(above) && beginsWithTable(xml)) parts.push(separator(state))
    parts.push(xml)
  }
  if (state.place.part === 'notes' && endsInTable(parts.at(-1))) parts.push(separator(state))
  return join(parts)
}

function separator(state: DocxState): Xml {
  return paragraphElement(state, 'TableSeparator', join([]))
}

function endsInTable(xml: Xml | undefined): boolean {
  return xml !== undefined && /<\/w:tbl>(?:<w:bookmarkEnd [^>]*>)*$/.test(xml.slice(-400))
}

function beginsWithTable(xml: Xml): boolean {
  return /^(?:<w:bookmarkStart [^>]*>)*<w:tbl>/.test(xml.slice(0, 1000))
}
