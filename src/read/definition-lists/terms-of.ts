import type { Paragraph, PhrasingContent, Text } from 'mdast'
import type { MdastTerm } from '../../model/definition-list-syntax.js'
import { pointAt } from '../../model/point-at.js'

/** The lines of a paragraph as terms. Emphasis over several lines holds them together. */
export function termsOf(paragraph: Paragraph, source: string): MdastTerm[] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else {
      for (const [index, piece] of piecesOf(child, source).entries()) {
        if (index > 0) lines.push([])
        if (piece.value !== '') lines.at(-1)?.push(piece)
      }
    }
  }
  return lines.filter((children) => children.length > 0).map(term)
}

function term(children: PhrasingContent[]): MdastTerm {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return { type: 'definitionTerm', children, ...(start && end ? { position: { start, end } } : {}) }
}

/** The lines of a text, each at its place. */
function piecesOf(text: Text, source: string): Text[] {
  const values = text.value.split('\n')
  const { start, end } = text.position ?? {}
  if (values.length === 1 || !start || !end) return values.map((value) => ({ ...text, value }))
  let lineEnd = start.offset ?? 0
  return values.map((value, index): Text => {
    const lineStart = index === 0 ? lineEnd : lineEnd + 1
    lineEnd = source.indexOf('\n', lineStart)
    if (lineEnd < 0) lineEnd = source.length
    const position = {
      start: index === 0 ? start : pointAt(source, wordsAt(source, lineStart, lineEnd, value)),
      end: index === values.length - 1 ? end : pointAt(source, lineEnd),
    }
    return { type: 'text', value, position }
  })
}

/** Where words begin in a line: behind the markers of quotations and the spaces in front. */
function wordsAt(source: string, from: number, to: number, words: string): number {
  const at = source.slice(from, to).indexOf(words.slice(0, 12))
  return from + Math.max(0, at)
}
