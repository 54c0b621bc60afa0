import type { Paragraph, Root } from 'mdast'
import { escapes } from '../../model/typed-text.js'

/** `*[HTML]: Hyper Text Markup Language`, as Markdown Extra writes what an abbreviation stands for. */
const line = /^\*\[([^[\]\n]+)\]:[ \t]+(\S[^\n]*)$/u

/**
 * Takes paragraphs out of a file that do nothing but say what abbreviations stand for, and keeps that with the tree, as
 * for `<abbr title="…">`. What was said before counts.
 */
export function takeAbbreviationLines(tree: Root, source: string): void {
  const known = tree.data?.abbreviations
  const found = new Map(known)
  tree.children = tree.children.filter((node) => {
    const pairs = node.type === 'paragraph' ? pairsOf(node, source) : []
    for (const [short, words] of pairs) if (!found.has(short)) found.set(short, words)
    return pairs.length === 0
  })
  if (found.size > 0) tree.data = { ...tree.data, abbreviations: found }
}

/** The abbreviations of a paragraph with what they stand for; none where it says anything else. */
function pairsOf({ children }: Paragraph, source: string): [short: string, words: string][] {
  const [only] = children
  // A backslash before the first sign makes it a sentence.
  if (children.length !== 1 || only?.type !== 'text' || escapes(only, source)?.has(0)) return []
  const pairs = only.value.split('\n').map((typed): [string, string] | null => {
    const [, short, words] = line.exec(typed.trim()) ?? []
    return short === undefined || words === undefined ? null : [short.trim(), words.trim()]
  })
  return pairs.some((pair) => pair === null) ? [] : pairs.flatMap((pair) => (pair ? [pair] : []))
}
