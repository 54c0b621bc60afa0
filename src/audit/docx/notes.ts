import type { TranscriptEntry } from '../../model/transcript.js'
import { readBlocks } from './blocks.js'
import type { WordPackage } from './package.js'
import type { Reading } from './paragraph.js'
import { descendants, elements, type XmlElement } from './xml.js'

/** Numbers of the notes in the order of their marks in the body, as Word counts them. */
export function noteNumbers({ document }: Pick<WordPackage, 'document'>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const mark of descendants(document, 'w:footnoteReference')) {
    const id = mark.attributes['w:id'] ?? ''
    if (!numbers.has(id)) numbers.set(id, String(numbers.size + 1))
  }
  return numbers
}

/** Ids of notes by the bookmarks around their marks. */
export function markedNotes(document: XmlElement): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  const open = new Map<string, string>()
  const visit = (parent: XmlElement) => {
    for (const element of elements(parent)) {
      const id = element.attributes['w:id'] ?? ''
      if (element.name === 'w:bookmarkStart') open.set(id, element.attributes['w:name'] ?? '')
      if (element.name === 'w:bookmarkEnd') open.delete(id)
      if (element.name === 'w:footnoteReference')
        for (const name of open.values()) if (!notes.has(name)) notes.set(name, id)
      visit(element)
    }
  }
  visit(document)
  return notes
}

/** The second stream: the notes, each opened by its number. */
export function readNotes(reading: Reading, numbers: ReadonlyMap<string, string>): TranscriptEntry[] {
  const { footnotes } = reading.file
  return (footnotes ? elements(footnotes) : [])
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .sort((a, b) => numberOf(a, numbers) - numberOf(b, numbers))
    .flatMap((note) => {
      const number = numbers.get(note.attributes['w:id'] ?? '')
      return readBlocks(reading, note).map((entry) =>
        entry.kind === 'note' ? { ...entry, number: number === undefined ? null : `[^${number}]` } : entry,
      )
    })
}

function numberOf({ attributes }: XmlElement, numbers: ReadonlyMap<string, string>): number {
  return Number(numbers.get(attributes['w:id'] ?? '') ?? Number.POSITIVE_INFINITY)
}
