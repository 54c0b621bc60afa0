import { descendants, elements, parseXml, type XmlElement } from '../archive/xml.js'
import { normaliseText, type Transcript } from '../model/transcript.js'
import type { BlockContext } from './akn/block-context.js'
import { checkContent } from './akn/check-content.js'
import { checkEntities } from './akn/check-entities.js'
import { checkIdentity } from './akn/check-identity.js'
import { checkIds } from './akn/check-ids.js'
import { noteMarkProblems } from './akn/note-marks.js'
import { attribute, idOf, namespaces, only } from './akn/query.js'
import { readBlock, readBlocks } from './akn/read-blocks.js'
import { readFront } from './akn/read-front.js'
import { notesOf, readNotes } from './akn/read-notes.js'
import { hintsOf, languagesOf, picturesOf, propertiesOf } from './akn/statements.js'
import type { EditionReading } from './reading.js'

/** Reads a finished Akoma Ntoso edition aloud, by its elements and their classes alone. */
export async function readAkn(bytes: Uint8Array): Promise<Transcript> {
  return transcriptOf(documentIn(bytes).document)
}

function documentIn(bytes: Uint8Array): { root: XmlElement; document: XmlElement } {
  const root = parseXml(bytes, 'main.xml', { prefixes: namespaces, isBare: true })
  const document = only(root, 'doc')
  if (root.name !== 'akomaNtoso' || !document)
    throw new Error('Unexpected XML without `akomaNtoso` and `doc`')
  return { root, document }
}

function transcriptOf(document: XmlElement): Transcript {
  const body = only(document, 'mainBody')
  if (!body) throw new Error('Unexpected document without `mainBody`')
  const language = attribute(body, 'xml:lang') ?? ''
  const direction = attribute(body, 'its:dir') === 'rtl' ? 'rtl' : 'ltr'
  const ids = new Map(
    descendants(document, null).flatMap((one): [string, string][] => {
      const [eId, own] = [attribute(one, 'eId'), idOf(one)]
      return eId === null || own === null ? [] : [[eId, own]]
    }),
  )
  const place: BlockContext = { language, direction, nesting: 0, isQuoted: false, ids, read: readBlock }
  const [front, back] = [only(document, 'preface'), only(document, 'conclusions')]
  const meta = only(document, 'meta')
  const description = meta ? only(meta, 'proprietary') : null
  const title = description ? only(description, 'dc:title') : null
  return {
    language,
    direction,
    title: normaliseText(title?.children.join('') ?? ''),
    body: [
      ...(front ? readFront(front, place) : []),
      ...readBlocks(body, place),
      ...(back ? readBlocks(back, place) : []),
    ],
    notes: readNotes(notesOf(document), place),
  }
}

/** Reads an Akoma Ntoso edition and checks it. */
export async function inspectAkn(bytes: Uint8Array): Promise<EditionReading> {
  const { root, document } = documentIn(bytes)
  const meta = elements(document).find(({ name }) => name === 'meta')
  const notes = notesOf(document)
  return {
    transcript: transcriptOf(document),
    findings: [
      ...checkContent(root),
      ...checkIds(document),
      ...(meta ? checkIdentity(meta) : []),
      ...checkEntities(document),
      ...noteMarkProblems(document, notes),
    ],
    pictures: [document, ...notes].flatMap(picturesOf),
    hints: hintsOf(document),
    languages: languagesOf(document),
    properties: propertiesOf(document),
  }
}
