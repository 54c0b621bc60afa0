import type { Parents, PhrasingContent, Root } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { pointAt } from '../model/point-at.js'

/**
 * Gives their places back to the addresses that the parser finds in texts once they are parsed, and to the texts that it
 * cuts there (`[https://example.org]`, `_name@example.org`): messages about them name a line.
 */
export function placeFoundLinks(tree: Root, file: VFile): void {
  const source = String(file)
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const children = parent.children as PhrasingContent[]
    for (let from = 0; from < children.length; from++) {
      if (children[from]?.position) continue
      let to = from
      while (to < children.length && !children[to]?.position) to += 1
      const start = children[from - 1]?.position?.end ?? parent.position?.start
      const end = children[to]?.position?.start ?? parent.position?.end
      if (start && end) place(children.slice(from, to), { start, end }, source)
      from = to
    }
    for (const child of children) if ('children' in child) waiting.push(child)
  }
}

/** Places nodes that follow each other: where their words stand letter for letter, else links at the whole stretch. */
function place(nodes: readonly PhrasingContent[], around: Position, source: string): void {
  const offset = around.start.offset ?? 0
  const typed = nodes.map(wordsOf)
  const found = source.slice(offset, around.end.offset).indexOf(typed.join(''))
  if (found < 0) {
    for (const node of nodes) if (node.type === 'link') node.position = around
    return
  }
  let at = offset + found
  nodes.forEach((node, index) => {
    const from = at
    at += typed[index]?.length ?? 0
    const position = { start: pointIn(source, from), end: pointIn(source, at) }
    node.position = position
    if (node.type === 'link') for (const child of node.children) child.position = position
  })
}

function pointIn(source: string, offset: number): Point {
  return { ...pointAt(source, offset), offset }
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'link' ? node.children.map(wordsOf).join('') : ''
}
