import type { XmlElement } from '../../archive/xml.js'
import { asciiDigits } from '../../language/ascii-digits.js'
import { noteMarkText, type TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { attribute, idOf, inText } from './query.js'
import { leading } from './read-leading.js'

/** The notes of a document in the order of their marks; one may stand inside another. */
export function notesOf(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (one: XmlElement) => {
    for (const note of inText(one, ['authorialNote'])) {
      found.push(note)
      visit(note)
    }
  }
  visit(parent)
  return found.toSorted((one, other) => orderOf(one) - orderOf(other))
}

/** The second stream: the notes. */
export function readNotes(notes: readonly XmlElement[], place: BlockContext): TranscriptEntry[] {
  return notes.flatMap((note) =>
    leading(
      'note',
      note,
      { id: idOf(note), number: noteMarkText(attribute(note, 'marker') ?? ''), level: 0 },
      place,
    ),
  )
}

function orderOf(note: XmlElement): number {
  const [digits] = /\d+/u.exec(asciiDigits(attribute(note, 'marker') ?? '')) ?? []
  return Number(digits ?? 0)
}
