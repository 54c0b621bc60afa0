import type { Nodes, Root, Text } from 'mdast'
import { bracesAtEnd } from '../model/braces-at-end.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'
import { oncePer } from '../model/once-per.js'
import { pointAt } from '../model/point-at.js'
import type { LintFile } from './types.js'

/** The running text of a paragraph, heading, term or cell: texts of all its nodes, as one line. */
export interface Line {
  node: Nodes
  /** What is not the author's prose (code, pictures, foreign words, attributes) stands as U+FFFC. */
  text: string
  segments: { node: Text; start: number }[]
}

/** Stands in a line for what is not the author's prose. */
export const object = '\uFFFC'

/** Every line of prose in a file, in order; gathered once for all rules. */
export const linesOf: (tree: Root) => readonly Line[] = oncePer(gatherLines)

function gatherLines(tree: Root): Line[] {
  const lines: Line[] = []
  visit(tree)
  return lines

  function visit(node: Nodes): void {
    if (isLine(node)) lines.push(lineOf(node))
    else if ('children' in node) for (const child of node.children) visit(child as Nodes)
  }
}

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'definitionTerm'
}

function lineOf(block: Nodes): Line {
  const line: Line = { node: block, text: '', segments: [] }
  gather(block)
  line.text = line.text.replace(bracesAtEnd, (end) =>
    end.replace(/\{.*/su, (braces) => object.repeat(braces.length)),
  )
  return line

  function gather(node: Nodes): void {
    if (node.type === 'text') {
      line.segments.push({ node, start: line.text.length })
      line.text += node.value
    } else if (node.type === 'break') line.text += '\n'
    else if ('children' in node && node.children.length > 0 && !isForeign(node))
      for (const child of node.children) gather(child as Nodes)
    else line.text += object
  }
}

/** `:span[…]{lang=…}` and links that show their own address. */
function isForeign(node: Nodes): boolean {
  if (node.type === 'link') {
    const [only] = node.children
    return node.children.length === 1 && only?.type === 'text' && node.url.endsWith(only.value)
  }
  return (node.type as string) === 'textDirective'
}

/** Where a part of a line stands in the file. */
export function placeIn(line: Line, from: number, to: number, file: LintFile): Place | null {
  const segment = line.segments.findLast(({ start }) => start <= from)
  const start = segment?.node.position?.start.offset
  const end = segment?.node.position?.end.offset
  if (!segment || start === undefined || end === undefined) return placeOf(line.node)
  const words = segment.node.value.slice(from - segment.start, to - segment.start)
  const written = file.text.slice(start, end)
  const guess = from - segment.start
  const at = written.startsWith(words, guess) ? guess : written.indexOf(words)
  if (at < 0) return placeOf(segment.node)
  return { start: pointAt(file.text, start + at), end: pointAt(file.text, start + at + words.length) }
}

/** What a node says where it stands in the file. */
export function typedIn({ position }: Nodes, { text }: LintFile): { from: number; typed: string } | null {
  const from = position?.start?.offset
  const to = position?.end?.offset
  return from === undefined || to === undefined ? null : { from, typed: text.slice(from, to) }
}
