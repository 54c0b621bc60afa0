import type { Link, LinkReference } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import type { Phrasing } from '../../model/report.js'
import { positionOf, type State, tell } from '../state.js'
import { lowerAll } from './phrasing.js'

/** `[words](https://…)` leads out of the document; `[](#id)` is a reference inside it. */
export function link(state: State, node: Link): Phrasing[] {
  const children = lowerAll(state, node.children)
  if (node.url.startsWith('#')) {
    return [{ type: 'reference', target: node.url.slice(1), children, ...positionOf(node) }]
  }
  const problem = problemOf(node.url)
  if (problem) {
    tell(state, {
      ruleId: problem.ruleId,
      place: placeOf(node),
      reason: `Unexpected ${problem.what} \`${node.url.length > 80 ? `${node.url.slice(0, 80)}…` : node.url}\`, expected \`https:\`, \`http:\`, \`mailto:\` or a reference such as \`#syria\``,
    })
    return children
  }
  if (children.length === 0) {
    tell(state, {
      ruleId: 'empty-link',
      place: placeOf(node),
      reason: `Unexpected link without words to \`${node.url}\``,
    })
    return []
  }
  return [{ type: 'link', url: node.url, title: node.title ?? null, children, ...positionOf(node) }]
}

/** `[words][name]`, with the address in a definition. */
export function linkReference(state: State, node: LinkReference): Phrasing[] {
  const definition = state.definitions.get(node.identifier)
  const { children, position } = node
  if (!definition) return lowerAll(state, children)
  return link(state, {
    type: 'link',
    url: definition.url,
    title: definition.title ?? null,
    children,
    ...(position ? { position } : {}),
  })
}

function problemOf(url: string): { ruleId: string; what: string } | null {
  const scheme = url.match(/^([a-z][a-z0-9+.-]*):/iu)?.[1]?.toLowerCase()
  if (scheme === undefined) return { ruleId: 'relative-link', what: 'relative link' }
  if (scheme === 'mailto') return null
  if (scheme !== 'https' && scheme !== 'http') return { ruleId: 'unsafe-link', what: 'link' }
  return URL.canParse(url) ? null : { ruleId: 'unsafe-link', what: 'address' }
}
