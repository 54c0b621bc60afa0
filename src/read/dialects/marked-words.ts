import type { PhrasingContent } from 'mdast'
import type { MarkedWords } from '../../model/distinction.js'
import { part, pointIn } from '../../model/typed-text.js'

/** A sign in a text that may begin or end marked words. */
export interface Sign {
  child: number
  /** Offsets in the text. */
  from: number
  to: number
  sign: string
}

/** Words between two signs. */
export interface MarkedPair {
  type: MarkedWords
  open: Sign
  close: Sign
}

/** The children with the words between signs in nodes of their own; pairs lie inside each other or apart. */
export function withMarks(
  children: readonly PhrasingContent[],
  pairs: readonly MarkedPair[],
  source: string,
): PhrasingContent[] {
  const ends = new Map<number, { at: Sign; pair: MarkedPair }[]>()
  for (const pair of pairs)
    for (const at of [pair.open, pair.close]) {
      const own = ends.get(at.child) ?? []
      own.push({ at, pair })
      ends.set(at.child, own)
    }
  const open: PhrasingContent[][] = [[]]
  const add = (node: PhrasingContent) => open.at(-1)?.push(node)
  for (const [index, node] of children.entries()) {
    const own = ends.get(index)
    if (!own || node.type !== 'text') {
      add(node)
      continue
    }
    let from = 0
    for (const { at, pair } of own.sort((one, other) => one.at.from - other.at.from)) {
      const words = part(node, from, at.from, source)
      if (words) add(words)
      from = at.to
      if (at === pair.open) open.push([])
      else close(pair, open, children, source)
    }
    const rest = part(node, from, node.value.length, source)
    if (rest) add(rest)
  }
  return open[0] ?? []
}

function close(
  pair: MarkedPair,
  open: PhrasingContent[][],
  children: readonly PhrasingContent[],
  source: string,
): void {
  const inner = open.pop() ?? []
  const first = children[pair.open.child]
  const last = children[pair.close.child]
  const start = first?.type === 'text' ? pointIn(first, pair.open.from, source) : null
  const end = last?.type === 'text' ? pointIn(last, pair.close.to, source) : null
  const position = start && end ? { position: { start, end } } : {}
  open.at(-1)?.push({ type: pair.type, children: inner, ...position })
}
