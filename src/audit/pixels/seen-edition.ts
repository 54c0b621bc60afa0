import type { FaultId } from '../../model/faults/index.js'
import type { Report } from '../../model/report.js'
import type { Browser } from './chromium.js'
import type { SeenPicture } from './seen-picture.js'
import type { WordPages } from './word-pages.js'

/** Something that a reader of a drawn edition does not see as it should be. */
export interface SeenFinding {
  rule: FaultId
  place: string
  message: string
}

/** What is seen of pages. Plain data, so that it crosses threads. */
export interface SeenPages {
  findings: SeenFinding[]
  /** In the order of the text, as far as the pages have one. */
  pictures: SeenPicture[]
  /** Everything that is written on the pages, in any order; empty where it is not asked for. */
  text: string
}

/** An edition that was drawn and looked at, or why it was not. */
export type SeenEdition = { isSeen: true; pages: SeenPages } | { isSeen: false; reason: string }

/** What draws editions. Each is opened when it is first asked for. */
export interface DrawingPrograms {
  /** Draws a PDF with PDFium: one that we made, or one that another program made of an edition. */
  pages: (task: DrawnPdf) => Promise<SeenPages>
  /** Null where no Chromium is installed. */
  browser: () => Promise<Browser | null>
  /** LibreOffice, where it is installed. */
  word: WordPages
}

/** A PDF to be drawn. */
export interface DrawnPdf {
  bytes: Uint8Array
  /** Whether it is a PDF edition, of which it is known where letters and pictures stand. */
  isEdition: boolean
}

/** Draws an edition and looks at it. */
export type EditionLooker = (
  bytes: Uint8Array,
  report: Report,
  programs: DrawingPrograms,
) => Promise<SeenEdition>

/** Words that nobody can see. */
export function unseen(message: string, place: string): SeenFinding {
  return { rule: 'unseen-words', place, message: `Unexpected ${message}` }
}
