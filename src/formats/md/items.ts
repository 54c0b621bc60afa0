import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import type { Block, List as ReportList } from '../../model/report.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { anchor } from './tag.js'

/** CommonMark reads no longer numbers. */
const highestNumber = 999_999_999

/** A list of the author's; each item keeps the marker of its language beside its id. */
export function listOf(state: MdState, node: ReportList): List {
  const start = node.start ?? 1
  const isNumbered = node.ordered && start >= 0 && start + node.children.length <= highestNumber
  return {
    type: 'list',
    ordered: isNumbered,
    start: isNumbered ? start : null,
    spread: node.spread,
    children: node.children.map(({ id, marker, checked, children }): ListItem => {
      const own = withAnchor(state, anchor({ id, marker }), children)
      return { type: 'listItem', spread: node.spread || !isClose(own), checked, children: own }
    }),
  }
}

/** Whether blocks need no blank line between them: words, and lists below them. */
function isClose([, ...rest]: readonly BlockContent[]): boolean {
  return rest.every(({ type }) => type === 'list')
}

/** A bulleted list. */
export function bullets(items: readonly BlockContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: !isClose(children), children })),
  }
}

/** The blocks of an item, the first of which is a paragraph that begins with the item's anchor. */
export function withAnchor(
  state: MdState,
  opening: PhrasingContent[],
  children: readonly Block[],
): BlockContent[] {
  const [first, ...rest] = children
  const said =
    first?.type === 'paragraph' ? phrasing(first.children, { direction: state.report.direction }) : []
  return [
    { type: 'paragraph', children: [...opening, ...said] },
    ...state.blocks(first?.type === 'paragraph' ? rest : children),
  ]
}
