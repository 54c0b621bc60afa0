import type { Root } from 'hast'
import { normaliseText } from '../model/transcript.js'
import { joinedMarkProblems } from './check-joined-marks.js'
import { checkNoteMarks } from './check-note-marks.js'
import { checkBook } from './epub/check-book.js'
import { checkSheet } from './epub/check-sheet.js'
import { openBook } from './epub/open-book.js'
import { pageOf } from './epub/page-of.js'
import { readPackage } from './epub/read-package.js'
import { statedIn } from './epub/stated.js'
import { checkBody } from './html/check-page.js'
import { calledNotesOf, noteCallsOf, shownPieces } from './html/note-marks.js'
import { findAll, hasClass, textOf } from './html/query.js'
import { editionsOf, hintsOf, languagesOf, logosOf, picturesOf } from './html/statements.js'
import { transcriptOf } from './html.js'
import type { EditionReading, StatedProperty } from './reading.js'

/**
 * Reads an EPUB edition and checks it: the package says what there is and in which order, the documents are joined to one
 * page in that order, and the page is read as one of HTML. What hides or adds is looked for in each file.
 *
 * @throws {Error} Where it is no archive, or a document that the package names is missing or not well-formed.
 */
export async function inspectEpub(bytes: Uint8Array): Promise<EditionReading> {
  const book = await openBook(bytes)
  const stated = readPackage(book)
  const page = pageOf(book, stated)
  const { root } = page
  return {
    transcript: { ...transcriptOf(root), title: normaliseText(stated.title) },
    findings: [
      ...checkBook(book, stated),
      ...page.findings,
      ...checkSheet(book, stated),
      ...checkBody(root),
      ...checkNoteMarks(noteCallsOf(root), calledNotesOf(root)),
      ...joinedMarkProblems(shownPieces(root)),
    ],
    pictures: picturesOf(root),
    made: logosOf(root),
    hints: hintsOf(root),
    languages: languagesOf(root),
    properties: [...statedIn(stated), ...symbolsIn(root)],
    bookmarks: page.outline,
    beside: editionsOf(root).beside,
  }
}

/** The symbol as the title page shows it. */
function symbolsIn(root: Root): StatedProperty[] {
  return findAll(root, (one) => one.tagName === 'p' && hasClass(one, 'symbol')).map((line) => ({
    name: 'symbol' as const,
    said: textOf(line),
  }))
}
