import { toDigits } from '../language/digits.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'
import type { Footnote, FootnoteReference, ReportNode } from '../model/report.js'
import { nodesIn, rowOf, stringIn, walk } from '../model/walk.js'
import { claim, createScope } from './ids.js'
import { lowerBlocks, positionOf, reportProblem, type State } from './state.js'

/** Opens a note at its first mark and returns the mark. Null when the note is not defined. */
export function markNote(state: State, identifier: string, place: Place | null): FootnoteReference | null {
  const definition = state.footnoteDefinitions.get(identifier)
  if (!definition) return null
  const id = `note-${idPart(identifier)}`
  let note = state.notes.get(identifier)
  if (!note) {
    const { numbers, typography } = state.source.language
    const number = toDigits(String(state.notes.size + 1), numbers.digits)
    note = {
      type: 'footnote',
      id: claim(state, id, placeOf(definition)),
      mark: typography.noteMarkForm.replace('{number}', number),
      references: [],
      children: [],
      ...positionOf(definition),
    }
    state.notes.set(identifier, note)
  }
  const referenceId = note.references.length === 0 ? `${id}-mark` : `${id}-mark-${note.references.length + 1}`
  note.references.push(claim(state, referenceId, place))
  return { type: 'footnoteReference', id: referenceId, target: note.id, mark: note.mark }
}

/** Lowers the notes in the order of their marks; a note may call further notes. Unused ones are reported. */
export function lowerNotes(state: State): Footnote[] {
  const done = new Set<string>()
  for (const [identifier, note] of state.notes) {
    if (done.has(identifier)) continue
    done.add(identifier)
    const definition = state.footnoteDefinitions.get(identifier)
    if (!definition) continue
    state.expanded.clear()
    note.children = lowerBlocks(state, definition.children, createScope(note.id))
    if (note.children.length === 0) {
      reportProblem(state, {
        ruleId: 'empty-footnote',
        place: placeOf(definition),
        reason: 'Unexpected empty footnote',
      })
    }
  }
  for (const [identifier, definition] of state.footnoteDefinitions) {
    if (state.notes.has(identifier)) continue
    reportProblem(state, {
      ruleId: 'unused-footnote',
      place: placeOf(definition),
      reason: `Unexpected footnote \`[^${definition.label ?? identifier}]\`, which nothing in the text calls`,
      note: 'Put its mark into the text, or remove the note.',
    })
  }
  return [...state.notes.values()]
}

/** Letters and figures that are raised or lowered by themselves. */
const raisedLetter = /^[\u00B2\u00B3\u00B9\u2070\u2071\u2074-\u2079\u207F-\u2089]/u

/** What a mark stands behind: another mark, in brackets or not, a figure or raised words, of which it would look like a part, or other words. */
type Before = 'mark' | 'bracket' | 'figure' | 'words'

/**
 * Sets apart each mark that follows another mark, a figure or raised words without anything between: ¹² would be note
 * 12, and m²¹ a power. Formats that show marks in brackets need nothing; others, such as Markdown, show plain numbers.
 * Raised words right behind a mark would be read with it as well (¹² again): the space stands before their first letter.
 */
export function separateMarks(state: State, nodes: readonly ReportNode[]): void {
  const { noteMarkSeparator, noteMarkSpace } = state.source.language.typography
  const separators = { mark: noteMarkSeparator, bracket: noteMarkSeparator, figure: noteMarkSpace }

  const along = (content: readonly ReportNode[], start: Before, isRaised: boolean): Before => {
    let before = start
    for (const node of content) {
      const row = rowOf(node)
      const words = row.strings.filter(([, what]) => what === 'words').map(([field]) => stringIn(node, field))
      if (node.type === 'footnoteReference') {
        if (before !== 'words') node.separator = separators[before]
        // A mark in brackets ends by itself.
        before = /[\p{L}\p{N}]$/u.test(node.mark) ? 'mark' : 'bracket'
      } else if (words.length > 0) {
        if (
          before === 'mark' &&
          node.type === 'text' &&
          (isRaised ? /^[\p{L}\p{N}]/u : raisedLetter).test(node.value)
        )
          node.value = `${noteMarkSpace}${node.value}`
        before = endOf(words.join(''), isRaised) ?? before
      } else if (row.children.length === 0) before = 'words'
      for (const [field] of row.children)
        before = along(nodesIn(node, field), before, isRaised || isOffTheLine(node))
    }
    return before
  }
  for (const root of nodes)
    walk(root, (node) => {
      const { part, composed, children } = rowOf(node)
      if (part === 'inline') return false
      if (composed) along(composed(node), 'words', false)
      else
        for (const [field, row] of children)
          if (typeof row === 'object') along(nodesIn(node, field), 'words', false)
      return true
    })
}

function isOffTheLine({ type }: ReportNode): boolean {
  return type === 'superscript' || type === 'subscript'
}

function endOf(words: string, isRaised: boolean): Before | null {
  if (words === '') return null
  return (isRaised ? /[\p{L}\p{M}\p{N}]$/u : /\p{N}$/u).test(words) ? 'figure' : 'words'
}

/** A footnote's label as part of an id. */
function idPart(identifier: string): string {
  return identifier.replace(/[^A-Za-z0-9_-]+/g, (run) => `u${run.codePointAt(0)?.toString(16)}`)
}
