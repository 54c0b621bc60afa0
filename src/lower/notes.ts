import { toDigits } from '../language/digits.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'
import type { Footnote, FootnoteReference } from '../model/report.js'
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

/** A footnote's label as part of an id. */
function idPart(identifier: string): string {
  return identifier.replace(/[^A-Za-z0-9_-]+/g, (run) => `u${run.codePointAt(0)?.toString(16)}`)
}
