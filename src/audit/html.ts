import type { Element, Root } from 'hast'
import { normaliseText, type Transcript } from '../model/transcript.js'
import { joinedMarkProblems } from './check-joined-marks.js'
import { checkNoteMarks } from './check-note-marks.js'
import { checkPage } from './html/check-page.js'
import { calledNotesOf, noteCallsOf, shownPieces } from './html/note-marks.js'
import { parsePage, tooDeepPage } from './html/parse-page.js'
import { attribute, find, textOf } from './html/query.js'
import { readBlocks } from './html/read-blocks.js'
import { readFrame } from './html/read-frame.js'
import { readNotes } from './html/read-notes.js'
import { editionsOf, hintsOf, languagesOf, logosOf, picturesOf, propertiesOf } from './html/statements.js'
import type { EditionReading } from './reading.js'

/** Reads a finished HTML edition aloud, by its elements, roles and classes alone. */
export async function readHtml(bytes: Uint8Array): Promise<Transcript> {
  return transcriptOf(parsed(bytes))
}

function parsed(bytes: Uint8Array): Root {
  const tree = parsePage(bytes)
  if (!tree) throw new Error(tooDeepPage)
  return tree
}

/** Reads a page aloud. */
export function transcriptOf(tree: Root): Transcript {
  const root = find(tree, (element) => element.tagName === 'html')
  const title = find(tree, (element) => element.tagName === 'title')
  const main = find(tree, (element) => element.tagName === 'main')
  if (!root || !main) throw new Error('Unexpected page without `main`')
  const language = attribute(root, 'lang') ?? ''
  const direction = attribute(root, 'dir') === 'rtl' ? 'rtl' : 'ltr'
  const speaker = { language, direction } as const
  const { before, after } = readFrame(tree, speaker)
  const notes = find(main, isNotes)
  return {
    language,
    direction,
    title: normaliseText(title ? textOf(title) : ''),
    body: [
      ...before,
      ...readBlocks(main, { ...speaker, nesting: 0, isQuoted: false, read: readBlocks }),
      ...after,
    ],
    notes: notes ? readNotes(notes, speaker) : [],
  }
}

/** Reads an HTML page and checks it. */
export async function inspectHtml(bytes: Uint8Array): Promise<EditionReading> {
  const tree = parsed(bytes)
  const { findings, feet } = checkPage(tree, new TextDecoder().decode(bytes))
  return {
    transcript: transcriptOf(tree),
    findings: [
      ...findings,
      ...checkNoteMarks(noteCallsOf(tree), calledNotesOf(tree)),
      ...joinedMarkProblems(shownPieces(tree)),
    ],
    pictures: picturesOf(tree),
    made: logosOf(tree),
    hints: hintsOf(tree),
    languages: languagesOf(tree),
    properties: [...propertiesOf(tree), ...feet.map((said) => ({ name: 'symbol' as const, said }))],
    ...editionsOf(tree),
  }
}

function isNotes(element: Element): boolean {
  return attribute(element, 'role') === 'doc-endnotes'
}
