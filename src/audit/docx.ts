import { normaliseText, type Transcript } from '../model/transcript.js'
import { readBlocks } from './docx/blocks.js'
import { createCounting } from './docx/counting.js'
import { markedNotes, noteNumbers, readNotes } from './docx/notes.js'
import { openPackage } from './docx/package.js'
import type { Reading } from './docx/paragraph.js'
import { type Parts, packageContents, readParts } from './docx/parts.js'
import { foreignParts } from './docx/rules/foreign.js'
import { checkParts } from './docx/validity.js'
import { child, descendants, isOn, textOf } from './docx/xml.js'
import type { EditionReading } from './reading.js'

/** Reads a finished Word file aloud from its XML: kinds by styles, numbers as Word itself counts them. */
export async function readDocx(bytes: Uint8Array): Promise<Transcript> {
  return transcriptOf(readParts(bytes))
}

/** Reads a Word file and checks it, both from one parse. */
export async function inspectDocx(bytes: Uint8Array): Promise<EditionReading> {
  const parts = readParts(bytes)
  const { names, pictures } = packageContents(bytes)
  return {
    transcript: transcriptOf(parts),
    findings: [...checkParts(parts), ...foreignParts(names)],
    pictures,
    running: runningText(parts),
  }
}

/** Paragraphs of headers and footers, what their fields show included. */
function runningText(parts: Parts): string[] {
  return [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
    .flatMap(([, part]) => descendants(part, 'w:p'))
    .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(' '))
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
  const reading: Reading = {
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
