import type { RootContent } from 'mdast'
import { pointAt } from '../../model/point-at.js'
import { codeElements, contentless } from './elements.js'
import type { Parsed } from './parse-html.js'

type ParsedText = Extract<Parsed, { type: 'text' }>

const mark = /\[\^([^\]\s[\\]+)\]/gu

/**
 * Marks of notes in the words of HTML blocks, where Markdown reads none: in a cell, a caption, a heading. What is called
 * like no note of the file stays as typed.
 *
 * @param isNote - Whether the file has a note of that name.
 */
export function withNoteMarks(
  nodes: readonly Parsed[],
  text: string,
  isNote: (name: string) => boolean,
): Parsed[] {
  return nodes.flatMap((node): Parsed[] => {
    if (node.type === 'text') return divided(node, text, isNote)
    if (node.type !== 'element' || isVerbatim(node.tagName)) return [node]
    return [{ ...node, children: withNoteMarks(node.children, text, isNote) }]
  })
}

function isVerbatim(tagName: string): boolean {
  return tagName === 'pre' || codeElements.has(tagName) || contentless.has(tagName)
}

function divided(node: ParsedText, text: string, isNote: (name: string) => boolean): Parsed[] {
  const parts: Parsed[] = []
  let from = 0
  // Entities make a text shorter than what was typed, so that marks are sought in the file.
  let typed = node.position?.start.offset ?? 0
  for (const { 0: written, 1: label = '', index } of node.value.matchAll(mark)) {
    if (!isNote(label)) continue
    typed = Math.max(typed, text.indexOf(written, typed))
    const position = { start: pointAt(text, typed), end: pointAt(text, typed + written.length) }
    const reference: RootContent = {
      type: 'footnoteReference',
      identifier: label.toLowerCase(),
      label,
      position,
    }
    if (index > from) parts.push({ ...node, value: node.value.slice(from, index) })
    parts.push({ type: 'kept', node: reference })
    typed += written.length
    from = index + written.length
  }
  if (from === 0) return [node]
  if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) })
  return parts
}
