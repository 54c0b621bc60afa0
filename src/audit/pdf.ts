import { normaliseText, type Transcript } from '../model/transcript.js'
import { joinedMarkProblems } from './check-joined-marks.js'
import { checkNoteMarks } from './check-note-marks.js'
import { adorningWords } from './pdf/adorning-words.js'
import { checkDestinations } from './pdf/check-destinations.js'
import { checkForms } from './pdf/check-forms.js'
import { checkLinks } from './pdf/check-links.js'
import { checkObjects, checkUpdates } from './pdf/check-objects.js'
import { checkTags, expansionsOf } from './pdf/check-tags.js'
import { openPdf, type PdfFile } from './pdf/file.js'
import { checkGeometry } from './pdf/geometry/check-geometry.js'
import { inLine } from './pdf/in-line.js'
import { logicalText } from './pdf/logical-text.js'
import { noteMarksOf, shownPieces } from './pdf/note-marks.js'
import { entry } from './pdf/objects.js'
import type { Shown } from './pdf/page-text.js'
import { adorningPictures, taggedPictures } from './pdf/pictures.js'
import { type BlockReader, readBlocks } from './pdf/read-blocks.js'
import { statementsOf } from './pdf/statements.js'
import { streamBytes } from './pdf/stream-bytes.js'
import { readTree, type Tag } from './pdf/tree.js'
import type { EditionReading, RunningText } from './reading.js'

/** Reads a finished PDF back as a Transcript, through its structure tree alone. */
export async function readPdf(bytes: Uint8Array): Promise<Transcript> {
  const file = await openPdf(bytes)
  return transcriptOf(file, readTree(file))
}

function transcriptOf(file: PdfFile, document: Tag): Transcript {
  const { objects, catalog } = file
  const titled = document.kids.some((kid) => kid.node === 'tag' && kid.type === 'Title')
  const reading: BlockReader = {
    objects,
    language: document.language ?? objects.text(entry(catalog, 'Lang')) ?? '',
    direction: file.direction,
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
  const document = readTree(file)
  const transcript = transcriptOf(file, document)
  const { objects, catalog, context } = file
  const pages = file.painted()
  const listener = { objects, direction: transcript.direction }
  const marks = noteMarksOf(listener, document)
  const stated = statementsOf(objects, catalog, objects.dict(context.trailerInfo.Info), metadataOf(file))
  const findings = [
    ...checkUpdates(bytes),
    ...checkObjects(objects, catalog, context),
    ...checkForms(objects, context),
    ...checkLinks(objects, file.pages(), document),
    ...checkTags(objects, catalog, document),
    ...checkNoteMarks(marks.calls, marks.notes),
    ...joinedMarkProblems(shownPieces(listener, document)),
    ...checkDestinations(objects, catalog, document),
    ...stated.findings,
    ...checkGeometry(pages.map(({ geometry }) => geometry)),
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
        text: logicalText(inLine(pieces, transcript.direction), transcript.direction),
        page: index + 1,
        pages: pages.length,
        isCut: true,
      })
      return [...content.heads.map(run('head')), ...content.feet.map(run('foot'))]
    }),
    repeated: pages.flatMap(({ content }) =>
      content.repeated.map((pieces) => logicalText(pieces, transcript.direction)),
    ),
    ...taggedPictures(file, document),
    adorning: adorningPictures(file),
    properties: stated.properties,
    bookmarks: stated.bookmarks,
    hints: expansionsOf(
      objects,
      context.enumerateIndirectObjects().map(([, object]) => object),
    ),
    decoration: adorningWords(objects, document, pages),
  }
}

function foreign(page: number, what: string): EditionReading['findings'][number] {
  return { rule: 'foreign-content', place: `page ${page + 1}`, message: `Unexpected ${what}` }
}

/** `dc:title` of the metadata. */
function titleOf(file: PdfFile): string {
  const packet = new TextDecoder().decode(metadataOf(file))
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(packet)?.[1] ?? ''
  return normaliseText(title.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))
}

function metadataOf({ objects, catalog }: PdfFile): Uint8Array {
  const stream = objects.stream(entry(catalog, 'Metadata'))
  return stream ? streamBytes(stream) : new Uint8Array()
}
