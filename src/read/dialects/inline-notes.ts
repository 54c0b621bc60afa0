import type { FootnoteDefinition, PhrasingContent } from 'mdast'
import { append } from '../../model/arrays.js'
import { escapes, part } from '../../model/typed-text.js'

/** Content without the notes that were written in it, and those notes. */
export interface WithoutNotes {
  children: PhrasingContent[]
  notes: FootnoteDefinition[]
}

/** A place in the texts of a line. */
interface Spot {
  child: number
  index: number
}

/**
 * Reads notes that are written where they are called, as pandoc has them: `^[The note.]`.
 *
 * @param name - An identifier that no other note has, for each.
 */
export function readInlineNotes(
  children: readonly PhrasingContent[],
  source: string,
  name: () => string,
): WithoutNotes {
  const found = bracketed(children, source)
  if (found.length === 0) return { children: [...children], notes: [] }
  const notes: FootnoteDefinition[] = []
  const result: PhrasingContent[] = []
  let from: Spot = { child: 0, index: 0 }
  for (const { open, close } of found) {
    append(result, between(children, from, open, source))
    from = { child: close.child, index: close.index + 1 }
    const inside = between(children, { child: open.child, index: open.index + 2 }, close, source)
    const identifier = name()
    const position = inside.find((node) => node.position)?.position
    const at = position ? { position } : {}
    result.push({ type: 'footnoteReference', identifier, label: identifier, ...at })
    notes.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children: inside, ...at }],
      ...at,
    })
  }
  append(result, between(children, from, { child: children.length, index: 0 }, source))
  return { children: result, notes }
}

/** Notes from their signs to the brackets that close them; one inside another is read with the words of that. */
function bracketed(children: readonly PhrasingContent[], source: string): { open: Spot; close: Spot }[] {
  const found: { open: Spot; close: Spot }[] = []
  const open: (Spot & { isNote: boolean })[] = []
  for (const [child, node] of children.entries()) {
    if (node.type !== 'text' || !/[[\]]/u.test(node.value)) continue
    const escaped = escapes(node, source)
    for (const { 0: sign, index } of node.value.matchAll(/\^\[(?=[^\s\]])|[[\]]/gu)) {
      if (escaped?.has(index) || escaped?.has(index + sign.length - 1)) continue
      if (sign !== ']') {
        open.push({ child, index, isNote: sign !== '[' })
        continue
      }
      const opener = open.pop()
      if (!opener?.isNote) continue
      // What it holds was found before it.
      while (isAfter(found.at(-1)?.open, opener)) found.pop()
      found.push({ open: opener, close: { child, index } })
    }
  }
  return found
}

function isAfter(one: Spot | undefined, other: Spot): boolean {
  return (
    one !== undefined && (one.child > other.child || (one.child === other.child && one.index > other.index))
  )
}

/** What stands between two places. */
function between(
  children: readonly PhrasingContent[],
  from: Spot,
  to: Spot,
  source: string,
): PhrasingContent[] {
  return children.slice(from.child, to.child + 1).flatMap((node, offset): PhrasingContent[] => {
    const child = from.child + offset
    if (node.type !== 'text') return [node]
    const start = child === from.child ? from.index : 0
    const end = child === to.child ? to.index : node.value.length
    if (start === 0 && end === node.value.length) return [node]
    const words = part(node, start, end, source)
    return words ? [words] : []
  })
}
