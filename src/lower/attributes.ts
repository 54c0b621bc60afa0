import type { PhrasingContent } from 'mdast'
import type { Place } from '../model/message.js'
import { placeOf } from '../model/place-of.js'
import { reportProblem, type State } from './state.js'

/** What braces after words say: `{#id .class}`. */
export interface Attributes {
  id: string | null
  classes: string[]
  place: Place | null
}

const none: Attributes = { id: null, classes: [], place: null }

/**
 * Takes a trailing `{#id .class}` off inline content: pandoc's form, on headings and items.
 * Braces that hold something else are the author's words and stay.
 */
export function trailingAttributes(
  state: State,
  children: readonly PhrasingContent[],
): { children: PhrasingContent[]; attributes: Attributes } {
  const last = children.at(-1)
  const match = last?.type === 'text' ? last.value.match(/\s*\{([#.][^{}]*)\}\s*$/u) : null
  if (last?.type !== 'text' || !match) return { children: [...children], attributes: none }
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
