import { descendants, type XmlElement } from '../../archive/xml.js'
import { checkNoteMarks } from '../check-note-marks.js'
import type { EditionReading } from '../reading.js'
import { attribute, idOf } from './query.js'

/** Marks that lead to another note than the one that bears them. The first mark of a note is the note itself. */
export function noteMarkProblems(
  document: XmlElement,
  notes: readonly XmlElement[],
): readonly EditionReading['findings'][number][] {
  return checkNoteMarks(
    descendants(document, 'noteRef').map((mark) => ({
      mark: attribute(mark, 'marker') ?? '',
      id: idOf(mark),
      target: attribute(mark, 'href') ?? '',
    })),
    notes.map((note) => ({ mark: attribute(note, 'marker') ?? '', id: attribute(note, 'eId'), back: [] })),
  )
}
