import { normaliseText, type Transcript } from '../model/transcript.js'
import { checkObjects, checkUpdates } from './pdf/check-objects.js'
import { openPdf, type PdfFile } from './pdf/file.js'
import { logicalText } from './pdf/logical-text.js'
import { entry } from './pdf/objects.js'
import type { Shown } from './pdf/page-text.js'
import { type Reading, readBlocks } from './pdf/read-blocks.js'
import { streamBytes } from './pdf/stream-bytes.js'
import { readTree } from './pdf/tree.js'
import type { EditionReading, RunningText } from './reading.js'

/** Reads a finished PDF back as a Transcript, through its structure tree alone. */
export async function readPdf(bytes: Uint8Array): Promise<Transcript> {
  return transcriptOf(await openPdf(bytes))
}

function transcriptOf(file: PdfFile): Transcript {
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
  const file = await openPdf(bytes)
  const transcript = transcriptOf(file)
  const pages = file.painted()
  const findings = [
    ...checkUpdates(bytes),
    ...checkObjects(file.objects, file.catalog, file.context),
    ...pages.flatMap(({ content, read }, index) => [
      ...content.problems.map((problem) => foreign(index, problem)),
      ...([...content.ids].some((id) => !read.has(id)) ? [foreign(index, 'text that no element holds')] : []),
    ]),
  ]
  return {
    transcript,
    findings,
    running: pages.flatMap(({ content }, index) => {
      const run = (place: RunningText['place']) => (pieces: Shown[]) => ({
        place,
        text: logicalText(pieces, transcript.direction),
        page: index + 1,
        pages: pages.length,
        isCut: true,
      })
      return [...content.heads.map(run('head')), ...content.feet.map(run('foot'))]
    }),
    repeated: pages.flatMap(({ content }) =>
      content.repeated.map((pieces) => logicalText(pieces, transcript.direction)),
    ),
    decoration: pages.flatMap(({ content }) => content.decoration),
  }
}

function foreign(page: number, what: string): EditionReading['findings'][number] {
  return { rule: 'foreign-content', place: `page ${page + 1}`, message: `Unexpected ${what}` }
}

/** `dc:title` of the metadata. */
function titleOf({ objects, catalog }: PdfFile): string {
  const stream = objects.stream(entry(catalog, 'Metadata'))
  const packet = stream ? new TextDecoder().decode(streamBytes(stream)) : ''
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(packet)?.[1] ?? ''
  return normaliseText(title.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))
}
