import type { ListItem, RootContent } from 'mdast'
import { placeOf } from '../model/place-of.js'
import { trailingAttributes } from './attributes.js'
import { nextId, ownId } from './ids.js'
import { type Scope, type State, tell } from './state.js'

/** An item's blocks without its trailing `{#id}`, and its id: explicit or by path. */
export function itemContent(
  state: State,
  item: ListItem,
  scope: Scope,
  letter: string,
): { children: RootContent[]; id: string } {
  const at = item.children.findLastIndex(({ type }) => type === 'paragraph')
  const paragraph = item.children[at]
  if (paragraph?.type !== 'paragraph')
    return { children: item.children, id: nextId(state, scope, letter, placeOf(item)) }
  const { children, attributes } = trailingAttributes(state, paragraph.children)
  for (const role of attributes.classes) {
    tell(state, {
      ruleId: 'role',
      place: attributes.place,
      reason: `Unexpected role \`${role}\` on an item, expected only an \`#id\``,
    })
  }
  const id = attributes.id
    ? ownId(state, scope, letter, attributes.id, attributes.place)
    : nextId(state, scope, letter, placeOf(item))
  return { children: item.children.with(at, { ...paragraph, children }), id }
}
