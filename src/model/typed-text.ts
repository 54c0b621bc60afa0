import type { Text } from 'mdast'
import type { Point } from 'unist'
import { pointAt } from './point-at.js'

/** How the characters of a text stand in the file. */
interface TypedText {
  source: string
  /** Offset in the file of each character, and of the end; null where it is typed as it is read. */
  offsets: readonly number[] | null
  /** Characters that the author protected with a backslash or as a character reference; null where none is. */
  escaped: ReadonlySet<number> | null
}

const known = new WeakMap<Text, TypedText | null>()

/**
 * Finds which characters of a text the author protected from being read as marks, with a backslash or as a character
 * reference (CommonMark §2.4, §2.5); null where none is.
 */
export function escapes(node: Text, source: string): ReadonlySet<number> | null {
  return typedText(node, source)?.escaped ?? null
}

/** A part of a text with its place in the file; null where it holds nothing. */
export function part(node: Text, from: number, to: number, source: string): Text | null {
  if (from >= to) return null
  const start = pointIn(node, from, source)
  const end = pointIn(node, to, source)
  return {
    type: 'text',
    value: node.value.slice(from, to),
    ...(start && end ? { position: { start, end } } : {}),
  }
}

/** The place in the file of a character of a text, or of its end; null where nobody typed it. */
export function pointIn(node: Text, index: number, source: string): Point | null {
  const typed = typedText(node, source)
  const start = node.position?.start.offset
  if (!typed || start === undefined) return null
  if (index === 0) return node.position?.start ?? null
  if (index === node.value.length) return node.position?.end ?? null
  return pointAt(source, typed.offsets?.[index] ?? start + index)
}

function typedText(node: Text, source: string): TypedText | null {
  const found = known.get(node)
  if (found !== undefined && (found === null || found.source === source)) return found
  const made = compared(node, source)
  known.set(node, made)
  return made
}

/** Walks along the text and along what stands for it in the file. */
function compared({ value, position }: Text, source: string): TypedText | null {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return null
  const raw = source.slice(start, end)
  if (raw === value) return { source, offsets: null, escaped: null }
  const offsets: number[] = []
  const escaped = new Set<number>()
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    // What opens a line of a quotation or a list stands in the file and not in the text.
    if (value.charAt(index - 1) === '\n')
      while (at < raw.length && raw.charAt(at) !== character && /[\s>]/u.test(raw.charAt(at))) at++
    offsets.push(start + Math.min(at, raw.length))
    const reference =
      raw.charAt(at) === '&' && character !== '&' ? /^&[#\w]+;/u.exec(raw.slice(at, at + 40)) : null
    if (raw.charAt(at) === '\\' && raw.charAt(at + 1) === character) {
      escaped.add(index)
      at += 2
    } else if (reference) {
      escaped.add(index)
      at += reference[0].length
    } else at++
  }
  return { source, offsets, escaped: escaped.size > 0 ? escaped : null }
}
