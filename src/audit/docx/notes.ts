import { child, descendants, elements, textOf, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import { readBlocks } from './blocks.js'
import { formatCount } from './counting.js'
import type { WordPackage } from './package.js'
import type { BlockReader } from './paragraph.js'

/**
 * Numbers of the notes in the order of their marks in the body: as Word counts them, or the words that stand for a mark
 * in digits that Word does not count in, beside the reference and at the note.
 */
export function noteNumbers({
  document,
  footnotes,
  noteFormat,
}: Pick<WordPackage, 'document' | 'footnotes' | 'noteFormat'>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const own = ownMarks(footnotes)
  let counted = 0
  for (const run of descendants(document, 'w:r')) {
    for (const [index, element] of elements(run).entries()) {
      if (element.name !== 'w:footnoteReference') continue
      const id = element.attributes['w:id'] ?? ''
      if (numbers.has(id)) continue
      if (element.attributes['w:customMarkFollows'] === '1') {
        const follows = elements(run)[index + 1]
        const mark = follows?.name === 'w:t' ? textOf(follows) : ''
        const atNote = own.get(id) ?? ''
        numbers.set(id, mark === atNote ? (/\p{N}+/u.exec(mark)?.[0] ?? mark) : `${mark} (${atNote})`)
      } else {
        counted += 1
        numbers.set(id, formatCount(counted, noteFormat))
      }
    }
  }
  return numbers
}

/** What stands as a mark at the notes themselves, by their ids; nothing where Word sets its own. */
function ownMarks(footnotes: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    (footnotes ? elements(footnotes) : []).map((note) => {
      const [run] = descendants(note, 'w:r')
      const text = run && child(run, 'w:t')
      return [note.attributes['w:id'] ?? '', text ? textOf(text) : '']
    }),
  )
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
export function readNotes(reading: BlockReader, numbers: ReadonlyMap<string, string>): TranscriptEntry[] {
  const { footnotes } = reading.file
  const order = [...numbers.keys()]
  const placeOf = ({ attributes }: XmlElement) => {
    const place = order.indexOf(attributes['w:id'] ?? '')
    return place < 0 ? order.length : place
  }
  return (footnotes ? elements(footnotes) : [])
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((note) => {
      const number = numbers.get(note.attributes['w:id'] ?? '')
      return readBlocks(reading, note).map((entry) =>
        entry.kind === 'note' ? { ...entry, number: number === undefined ? null : `[^${number}]` } : entry,
      )
    })
}
