import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { append } from '../../model/arrays.js'
import { takeAbbreviationLines } from './abbreviation-lines.js'
import { readAlert } from './alerts.js'
import { readCriticMarks } from './critic-marks.js'
import { readInlineMarks } from './inline-marks.js'
import { readInlineNotes, type WithoutNotes } from './inline-notes.js'
import { readShortcodes } from './shortcodes.js'

/**
 * Reads what other dialects of Markdown have and ours has not, where its meaning is one of ours: alerts, notes in their
 * place, abbreviations with what they stand for, raised, lowered, highlighted and inserted words, emoji by name. Everything else is reported by rules.
 */
export function readDialects(tree: Root, file: VFile): void {
  const source = String(file)
  takeAbbreviationLines(tree, source)
  const taken = new Set<string>()
  visit(tree, 'footnoteDefinition', ({ identifier }) => {
    taken.add(identifier)
  })
  let count = 0
  const nextName = (): string => {
    do count += 1
    while (taken.has(`inline-${count}`))
    return `inline-${count}`
  }
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const children = (parent.children as RootContent[]).map((child) => {
      if (child.type === 'blockquote') return readAlert(child)
      return child.type === 'text' ? readShortcodes(child, source) : child
    })
    const { children: read, notes } = isLine(children)
      ? inLine(children, source, nextName)
      : { children, notes: [] }
    // The kinds of nodes stay what they were: blocks among blocks, phrasing in a line.
    parent.children = read as never
    append(tree.children, notes)
    for (const child of [...parent.children, ...notes]) if ('children' in child) waiting.push(child)
  }
}

function inLine(children: readonly PhrasingContent[], source: string, nextName: () => string): WithoutNotes {
  const read = readInlineNotes(children, source, nextName)
  return { ...read, children: readInlineMarks(readCriticMarks(read.children, source), source) }
}

function isLine(children: readonly RootContent[]): children is PhrasingContent[] {
  return children.some(({ type }) => type === 'text')
}
