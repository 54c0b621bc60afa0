import type { ListItem, PhrasingContent, RootContent, Text } from 'mdast'
import { bracesAtEnd } from '../model/braces-at-end.js'
import type { MdastDescription } from '../model/definition-list-syntax.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'
import { escapes } from '../model/typed-text.js'
import { reportProblem, type Scope, type State } from './state.js'

/** A new scope below an id. */
export function createScope(id: string, nesting = 0): Scope {
  return { id, counters: new Map(), nesting }
}

/** The next id by path: `syria-p3` for the third paragraph below `syria`. */
export function nextId(state: State, scope: Scope, letter: string, place: Place | null): string {
  return claim(state, pathId(scope, `${letter}${counted(scope, letter)}`), place)
}

/** The author's id of a node that would otherwise have one by path; the node is counted all the same. */
export function ownId(state: State, scope: Scope, letter: string, id: string, place: Place | null): string {
  counted(scope, letter)
  return claim(state, id, place)
}

function counted(scope: Scope, letter: string): number {
  const count = (scope.counters.get(letter) ?? 0) + 1
  scope.counters.set(letter, count)
  return count
}

/**
 * The id of a block of which a place usually has one: `syria-people`, then `syria-people-b2`, since `syria-people-2` is
 * the second entry of the first.
 */
export function blockId(state: State, scope: Scope, name: string, place: Place | null): string {
  const count = (scope.counters.get(name) ?? 0) + 1
  scope.counters.set(name, count)
  return claim(state, pathId(scope, count === 1 ? name : `${name}-b${count}`), place)
}

/** Takes an id for one node; a second claim is the author's mistake, and gets another id. */
export function claim(state: State, id: string, place: Place | null): string {
  const earlier = state.ids.get(id)
  if (state.ids.has(id)) {
    reportProblem(state, {
      ruleId: 'duplicate-id',
      place,
      reason: `Unexpected id \`${id}\`, which another place already has`,
      ...(earlier
        ? { cause: { file: state.source.path, place: earlier, reason: 'It stands here first' } }
        : {}),
    })
    return claimFree(state, id, place)
  }
  state.ids.set(id, place)
  return id
}

function claimFree(state: State, id: string, place: Place | null): string {
  let count = (state.claims.get(id) ?? 1) + 1
  while (state.ids.has(`${id}-b${count}`)) count += 1
  state.claims.set(id, count)
  const free = `${id}-b${count}`
  state.ids.set(free, place)
  return free
}

function pathId(scope: Scope, step: string): string {
  return scope.id ? `${scope.id}-${step}` : step
}

/** What braces after words say: `{#id .class}`. */
export interface Attributes {
  id: string | null
  classes: string[]
  place: Place | null
}

const none: Attributes = { id: null, classes: [], place: null }

/**
 * Takes a trailing `{#id .class}` off inline content: pandoc's form, on headings and items; `{ #id }` as others write it.
 * Braces that hold something else are the author's words and stay.
 */
export function trailingAttributes(
  state: State,
  children: readonly PhrasingContent[],
): { children: PhrasingContent[]; attributes: Attributes } {
  const last = children.at(-1)
  const match = last?.type === 'text' ? last.value.match(bracesAtEnd) : null
  if (last?.type !== 'text' || !match || isPrinted(last, match, state.source.text))
    return { children: [...children], attributes: none }
  const end = last.position?.end
  const length = match[0].trimStart().length
  const place: Place | null = end
    ? {
        start: { line: end.line, column: end.column - length, offset: (end.offset ?? 0) - length },
        end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
      }
    : placeOf(last)
  const attributes: Attributes = { id: null, classes: [], place }
  for (const token of (match[1] ?? '').trim().split(/\s+/u)) {
    if (token.startsWith('#') && isId(token.slice(1)) && attributes.id === null)
      attributes.id = token.slice(1)
    else if (token.startsWith('.') && token.length > 1) attributes.classes.push(token.slice(1))
    else {
      reportProblem(state, {
        ruleId: 'attributes',
        place,
        reason: `Unexpected \`${token}\` in braces, expected one \`#id\` of Latin letters, digits and hyphens, or a \`.role\``,
      })
    }
  }
  const value = last.value.slice(0, last.value.length - match[0].length)
  const kept = children.slice(0, -1)
  return { children: value ? [...kept, { ...last, value }] : kept, attributes }
}

/** Whether a backslash says that braces are words. */
function isPrinted(node: Text, { 0: words, index = 0 }: RegExpMatchArray, source: string): boolean {
  const [brace, sign] = [words.indexOf('{'), words.search(/[#.]/u)]
  const escaped = escapes(node, source)
  return escaped !== null && (escaped.has(index + brace) || escaped.has(index + sign))
}

/** Braces where no role can stand say only an id. */
export function onlyId(state: State, { classes, place }: Attributes, what: string): void {
  for (const role of classes) {
    reportProblem(state, {
      ruleId: 'role',
      place,
      reason: `Unexpected role \`${role}\` on ${what}, expected only an \`#id\``,
    })
  }
}

/** Ids serve as anchors, bookmarks and file parts in every format: ASCII, and a letter first. */
export function isId(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(text)
}

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
