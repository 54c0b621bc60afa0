import { normaliseText, type Transcript } from '../model/transcript.js'
import { openPdf, type PdfFile } from './pdf/file.js'
import { entry } from './pdf/objects.js'
import { type Reading, readBlocks } from './pdf/read-blocks.js'
import { streamBytes } from './pdf/stream-bytes.js'
import { readTree } from './pdf/tree.js'
import type { EditionReading } from './reading.js'

/** Reads a finished PDF back as a Transcript, through its structure tree alone. */
export async function readPdf(bytes: Uint8Array): Promise<Transcript> {
  const file = await openPdf(bytes)
  const document = readTree(file)
  const { objects, catalog } = file
  const viewer = objects.dict(entry(catalog, 'ViewerPreferences'))
  const titled = document.kids.some((kid) => kid.node === 'tag' && kid.type === 'Title')
  const reading: Reading = {
    objects,
    language: document.language ?? objects.text(entry(catalog, 'Lang')) ?? '',
    direction: objects.text(entry(viewer, 'Direction')) === 'R2L' ? 'rtl' : 'ltr',
    firstLevel: titled ? 2 : 1,
    body: [],
    notes: [],
  }
  readBlocks(reading, document, 0)
  const { language, direction, body, notes } = reading
  return { language, direction, title: titleOf(file), body, notes }
}

/** Reads a PDF and checks it. */
export async function inspectPdf(bytes: Uint8Array): Promise<EditionReading> {
  return { transcript: await readPdf(bytes), findings: [] }
}

/** `dc:title` of the metadata. */
function titleOf({ objects, catalog }: PdfFile): string {
  const stream = objects.stream(entry(catalog, 'Metadata'))
  const packet = stream ? new TextDecoder().decode(streamBytes(stream)) : ''
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(packet)?.[1] ?? ''
  return normaliseText(title.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))
}
