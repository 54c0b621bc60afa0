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

/**
 * Places nodes that follow each other: where their words stand letter for letter or with backslashes before signs, else
 * links at the whole stretch.
 */
function place(nodes: readonly PhrasingContent[], around: Position, source: string): void {
  const offset = around.start.offset ?? 0
  const typed = nodes.map(wordsOf)
  const raw = source.slice(offset, around.end.offset)
  const words = typed.join('')
  const found = raw.indexOf(words)
  const offsets = found < 0 ? escapedOffsets(raw, words) : null
  if (found < 0 && offsets === null) {
    for (const node of nodes) if (node.type === 'link') node.position = around
    return
  }
  const placeOf = (index: number) => offset + (offsets?.[index] ?? found + index)
  let at = 0
  nodes.forEach((node, index) => {
    const from = at
    at += typed[index]?.length ?? 0
    const position = { start: pointIn(source, placeOf(from)), end: pointIn(source, placeOf(at)) }
    node.position = position
    if (node.type === 'link') for (const child of node.children) child.position = position
  })
}

/** Where each letter of a text begins in a stretch that is the text with backslashes before some signs, and its end. */
function escapedOffsets(raw: string, words: string): number[] | null {
  const offsets: number[] = []
  // A heading and a cell begin with signs of their own.
  let at = /^(?:[ \t]*(?:#{1,6}|\|))?[ \t]*/u.exec(raw)?.[0].length ?? 0
  for (const unit of words.split('')) {
    offsets.push(at)
    if (raw[at] === '\\' && raw[at + 1] === unit && /[!-/:-@[-`{-~]/u.test(unit)) at += 2
    else if (raw[at] === unit) at += 1
    else return null
  }
  return /^[\s#|]*$/u.test(raw.slice(at)) ? [...offsets, at] : null
}

function pointIn(source: string, offset: number): Point {
  return { ...pointAt(source, offset), offset }
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'link' ? node.children.map(wordsOf).join('') : ''
}
