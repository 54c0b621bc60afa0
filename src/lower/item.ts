import type { ListItem, RootContent } from 'mdast'
import type { MdastDescription } from '../model/definition-list-syntax.js'
import { placeOf } from '../model/place-of.js'
import { onlyId, trailingAttributes } from './attributes.js'
import { nextId, ownId } from './ids.js'
import type { Scope, State } from './state.js'

/** The blocks of an item or a definition without its trailing `{#id}`, and its id: explicit or by path. */
export function itemContent(
  state: State,
  item: ListItem | MdastDescription,
  scope: Scope,
  letter: string,
): { children: RootContent[]; id: string } {
  const at = item.children.findLastIndex(({ type }) => type === 'paragraph')
  const paragraph = item.children[at]
  if (paragraph?.type !== 'paragraph')
    return { children: item.children, id: nextId(state, scope, letter, placeOf(item)) }
  const { children, attributes } = trailingAttributes(state, paragraph.children)
  onlyId(state, attributes, 'an item')
  const id = attributes.id
    ? ownId(state, scope, letter, attributes.id, attributes.place)
    : nextId(state, scope, letter, placeOf(item))
  return { children: item.children.with(at, { ...paragraph, children }), id }
}
