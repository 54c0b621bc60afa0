import { noteMarkText } from '../model/transcript.js'
import type { EditionReading } from './reading.js'

type Finding = EditionReading['findings'][number]

/** The mark of a note in the text, or in another note. */
export interface NoteCall {
  mark: string
  id: string | null
  /** `#id`. */
  target: string
}

/** A note with its mark, and where its links back lead: `#id`. */
export interface CalledNote {
  mark: string
  id: string | null
  back: readonly string[]
}

/** Says which marks lead to another note than the one that bears the mark, and which notes lead back to another mark. */
export function checkNoteMarks(calls: readonly NoteCall[], notes: readonly CalledNote[]): Finding[] {
  const noteAt = new Map(notes.map((note) => [`#${note.id}`, note]))
  const callAt = new Map(calls.map((call) => [`#${call.id}`, call]))
  const astray = (mark: string, message: string): Finding => ({
    rule: 'misleading-note-mark',
    place: mark,
    message,
  })
  return [
    ...calls
      .filter(({ mark, target }) => !isSameMark(noteAt.get(target)?.mark, mark))
      .map(({ mark, target }) => astray(mark, `Unexpected target \`${target}\` of the mark of a note`)),
    ...notes.flatMap(({ mark, back }) =>
      back
        .filter((target) => !isSameMark(callAt.get(target)?.mark, mark))
        .map((target) => astray(mark, `Unexpected way back \`${target}\` from a note`)),
    ),
  ]
}

function isSameMark(one: string | undefined, other: string): boolean {
  return one !== undefined && noteMarkText(one) === noteMarkText(other)
}
