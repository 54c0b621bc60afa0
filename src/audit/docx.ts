import { child, descendants, isOn } from '../archive/xml.js'
import { normaliseText, type Transcript } from '../model/transcript.js'
import { readBlocks } from './docx/blocks.js'
import { createCounting } from './docx/counting.js'
import { markedNotes, noteNumbers, readNotes } from './docx/notes.js'
import { openPackage } from './docx/package.js'
import type { BlockReader } from './docx/paragraph.js'
import { type Parts, unpack } from './docx/parts.js'
import { foreignParts } from './docx/rules/foreign.js'
import { shownPictures } from './docx/shown-pictures.js'
import { hintsOf, languagesOf, propertiesOf, runningText } from './docx/statements.js'
import { checkParts } from './docx/validity.js'
import type { EditionReading } from './reading.js'

/** Reads a finished Word file aloud from its XML: kinds by styles, numbers as Word itself counts them. */
export async function readDocx(bytes: Uint8Array): Promise<Transcript> {
  const { parts } = await unpack(bytes)
  return transcriptOf(parts)
}

/** Reads a Word file and checks it, both from one parse. */
export async function inspectDocx(bytes: Uint8Array): Promise<EditionReading> {
  const { names, parts, media } = await unpack(bytes)
  const pictures = shownPictures(parts, media)
  return {
    transcript: transcriptOf(parts),
    findings: [...checkParts(parts), ...foreignParts(names), ...pictures.findings],
    pictures: pictures.shown,
    made: pictures.made,
    running: runningText(parts),
    languages: languagesOf(parts),
    hints: hintsOf(parts),
    properties: propertiesOf(parts),
  }
}

function transcriptOf(parts: Parts): Transcript {
  const file = openPackage(parts)
  const body = child(file.document, 'w:body')
  const section = body && descendants(body, 'w:sectPr').at(-1)
  if (!body || !section) throw new Error('Unexpected document without body or section')
  const direction = isOn(section, 'w:bidi') ? 'rtl' : 'ltr'
  const numbers = noteNumbers(file)
  const marked = markedNotes(body)
  const noteNumber = (id: string) => numbers.get(id) ?? ''
  const reading: BlockReader = {
    file,
    direction,
    links: file.links.document,
    noteNumber,
    markedNote: (bookmark) => noteNumber(marked.get(bookmark) ?? ''),
    count: createCounting(file.lists),
  }
  const notes = { ...reading, links: file.links.footnotes, count: createCounting(file.lists) }
  return {
    language: file.language,
    direction,
    title: normaliseText(file.title),
    body: readBlocks(reading, body),
    notes: readNotes(notes, numbers),
  }
}
