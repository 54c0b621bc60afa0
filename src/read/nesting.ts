import type { Root } from 'mdast'
import type { Place } from '../model/message.js'

/** Deepest nesting of block quotes, lists and inline marks that is read. */
export const deepestNesting = 50

/**
 * The line on which containers nest deeper than the parser's stack bears, or null. Looked for before parsing:
 * each `>`, list marker or sign of a definition at the start of a line opens one level, and so does a block (`:::name`) that nothing closes.
 */
export function tooDeepLine(text: string): number | null {
  const lines = text.split('\n')
  /** Colons of the blocks that are open. */
  const blocks: number[] = []
  for (const [index, line] of lines.entries()) {
    const [, colons, name] = line.match(/^[ \t>*+\d.)-]*(:{3,})[ \t]*(\S?)/) ?? []
    if (colons && name) blocks.push(colons.length)
    else if (colons) {
      const closed = blocks.findLastIndex((length) => length <= colons.length)
      if (closed >= 0) blocks.length = closed
    }
    if (blocks.length > deepestNesting) return index + 1
    const prefix = line.match(/^(?:[ \t]*(?:>|[-+*:](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/)?.[0] ?? ''
    const markers = prefix.match(/[>\-+*:]|\d+[.)]/g)?.length ?? 0
    const indent = (line.match(/^[ \t]*/)?.[0].replace(/\t/g, '    ').length ?? 0) / 2
    if (markers > deepestNesting || (indent > deepestNesting * 2 && /^[ \t]*(?:[-+*]|\d+[.)]) /.test(line)))
      return index + 1
    if (bracketDepth(line) > deepestNesting) return index + 1
  }
  return null
}

/** Deepest nesting of `[`, which opens links, images and labels. */
function bracketDepth(line: string): number {
  let depth = 0
  let deepest = 0
  for (const character of line) {
    if (character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === ']') depth = Math.max(0, depth - 1)
  }
  return deepest
}

/** The place of the first node that nests too deep, found without recursion. */
export function tooDeepPlace(tree: Root): Place | null {
  const waiting: { node: { children?: unknown[]; position?: Place | undefined }; depth: number }[] = [
    { node: tree as never, depth: 0 },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > deepestNesting * 2) return next.node.position ?? null
    for (const child of next.node.children ?? [])
      waiting.push({ node: child as never, depth: next.depth + 1 })
  }
  return null
}
