import type { Artifact } from './artifact.js'
import type { Design } from './design.js'
import type { Language } from './language.js'
import type { Message } from './message.js'
import type { Report } from './report.js'

/** The name of a format, which is its file ending. */
export type FormatName = 'html' | 'pdf' | 'docx'

/** Choices of a publication that reach the formats. */
export interface FormatOptions {
  /** PDF: the conformance target. */
  pdf: 'ua1' | 'ua2'
  /** PDF: the Markdown to attach (file name and bytes), or null. */
  attachment: { name: string; bytes: Uint8Array } | null
  /** HTML: `system` names installed families, `embed` carries subset fonts. */
  fonts: 'system' | 'embed'
  paper: 'a4' | 'letter'
  align: 'start' | 'justify' | null
  cover: boolean
  paragraphNumbers: boolean
  sectionBreak: 'none' | 'page'
}

/** An edition of the same publication in another language. Hrefs are relative to this edition's file. */
export interface SiblingEdition {
  language: string
  name: string
  direction: 'ltr' | 'rtl'
  /** By declared format: `../fr/doha-2017.fr.html`. */
  href: Partial<Record<FormatName, string>>
}

/** Everything a format may use besides the Report. A format reads no files and no clock. */
export interface FormatContext {
  language: Language
  /** Languages of spans and of the language list, by tag, where known. */
  languages: Record<string, Language>
  design: Design
  options: FormatOptions
  /** All editions of the publication, this one included, in the order of the publication. */
  siblings: SiblingEdition[]
  /** Bytes of a picture by the hash in the Report's media facts; SVG is already cleaned. */
  media: (hash: string) => Uint8Array
  /** Bytes of a font file named by the design. */
  font: (file: string) => Uint8Array
  /** Word's contents: page of each id on Word's own pages, when a measuring pass is available. */
  pages: Record<string, number> | null
  /** Tells the author about something in the Report that this format cannot show (never an exception). */
  report: (message: Message) => void
}

/** A format: makes a finished file of a Report. */
export type Format = (report: Report, context: FormatContext) => Promise<Artifact>
