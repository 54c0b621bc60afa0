import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { crowdedText, mostMarks } from '../model/crowded-text.js'
import { normaliseText, type Transcript } from '../model/transcript.js'
import { joinedMarkProblems } from './check-joined-marks.js'
import { attributesOf } from './md/elements.js'
import { readBlocks } from './md/read-blocks.js'
import { readNotes } from './md/read-notes.js'
import { shownPieces } from './md/shown-pieces.js'
import type { EditionReading } from './reading.js'

/** Most marks of one kind in a stretch of an edition, which says more than its source: anchors, marks around marks. */
const mostMarksOfEdition = 4 * mostMarks

/** Reads a finished Markdown edition aloud: blocks by their nodes, everything else by the anchors in front. */
export async function readMd(bytes: Uint8Array): Promise<Transcript> {
  return transcriptOf(parsed(bytes))
}

function parsed(bytes: Uint8Array): Root {
  const text = textOf(bytes)
  const crowded = crowdedText(text, mostMarksOfEdition)
  if (crowded)
    throw new Error(`Unexpected stretch of text with more than ${mostMarksOfEdition} ${crowded.name}`)
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

function transcriptOf({ children }: Root): Transcript {
  const [opening, ...rest] = children
  const attributes = opening?.type === 'html' ? attributesOf(opening.value, 'div') : null
  const closing = rest.pop()
  if (!attributes?.lang || closing?.type !== 'html' || closing.value !== '</div>')
    throw new Error('Unexpected Markdown without an element around it that says its language')
  const language = attributes.lang
  const direction = attributes.dir === 'rtl' ? 'rtl' : 'ltr'
  const place = { language, direction, nesting: 0, isQuoted: false } as const
  const body = readBlocks(rest, place)
  const title = body.find(({ kind }) => kind === 'title')
  return {
    language,
    direction,
    title: normaliseText((title?.text ?? '').replace(/\[\^[^\]]+\]/gu, '')),
    body,
    notes: readNotes(rest, place),
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('Unexpected bytes that are not UTF-8')
  }
}

/** Bytes that any edition may have, and how many for each letter of its Report as JSON, which says all at length. */
const usualBytes = 65_536
const mostBytesEach = 4

/**
 * Reads a Markdown edition and checks it.
 *
 * @throws {Error} Where it is longer than its Report could make it: nothing of it is worth the time of reading.
 */
export async function inspectMd(bytes: Uint8Array, letters?: () => number): Promise<EditionReading> {
  if (letters && bytes.length > usualBytes) {
    const most = usualBytes + mostBytesEach * letters()
    if (bytes.length > most)
      throw new Error(`Unexpected ${bytes.length} bytes, expected at most ${most} for what its report says`)
  }
  const root = parsed(bytes)
  return { transcript: transcriptOf(root), findings: joinedMarkProblems(shownPieces(root)) }
}
