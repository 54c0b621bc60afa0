import type { z } from 'zod'
import type { Artifact } from './artifact.js'
import type { Design } from './design.js'
import type { Language } from './language.js'
import type { Message } from './message.js'
import type { Report } from './report.js'

/** The name of a format, as `formats` in `publication.yaml` and `--format` write it. */
export type FormatName = string

/** What a format is: everything that the rest of the house knows of it. */
export interface Format<Options extends object = object> {
  name: FormatName
  /** What the pages around the editions call it, and readers in a language whose file has no word of its own. */
  label: string
  /** Ending of its files, without the full stop. */
  extension: string
  /** Media type of its files (RFC 6838). */
  mediaType: string
  /** Whether a publication that names no formats is made in it. */
  isDefault: boolean
  /** Time that an edition takes to make and read back, as a multiple of what Markdown takes; jobs are shared out by it. */
  effort: number
  /** Keys of `publication.yaml` that concern this format alone, each with its schema and its default. */
  options: z.ZodType<Options> & { shape: Record<string, z.ZodType> }
  /** Whether its files hold the fonts that they are set in; else they name them, and whoever reads has them. */
  embedsFonts(options: Options): boolean
  /** Makes a finished file; the library behind it is loaded when it is first called. */
  compile(report: Report, context: FormatContext<Options>): Promise<Artifact>
  /** Reports what {@link compile} would report, and makes no file; absent where it reports nothing. */
  examine?(report: Report, context: FormatContext<Options>): Promise<void>
}

/** Choices of a publication that reach every format. */
export interface CommonOptions {
  paper: 'a4' | 'letter'
  align: 'start' | 'justify' | null
  cover: boolean
  paragraphNumbers: boolean
  sectionBreak: 'none' | 'page'
}

/** The editions of the same publication in one language, this one's included. */
export interface SiblingEdition {
  language: string
  name: string
  direction: 'ltr' | 'rtl'
  /** One for each declared format; hrefs are relative to this edition's file: `../fr/doha-2017.fr.html`. */
  editions: LinkedEdition[]
}

/** A finished file that other editions link to. */
export interface LinkedEdition extends Pick<Format, 'label' | 'mediaType'> {
  format: FormatName
  href: string
}

/** Everything a format may use besides the Report. A format reads no files and no clock. */
export interface FormatContext<Options extends object = object> {
  language: Language
  /** Languages of spans and of the language list, by tag, where known. */
  languages: Record<string, Language>
  design: Design
  /** What the publication chose: for all formats, and for this one. */
  options: CommonOptions & Options
  /** The Markdown that the Report was made of, a file name for it, and its path in the publication’s folder. */
  source: { name: string; file: string; text: string }
  /** All languages of the publication, this one included, in the order of the publication. */
  siblings: SiblingEdition[]
  /** Bytes of a picture by the hash in the Report's media facts; SVG is already cleaned. */
  media: (hash: string) => Uint8Array
  /** Bytes of a font file named by the design. */
  font: (file: string) => Uint8Array
  /**
   * Reports to the author something in the Report that this format cannot show (never an exception). The file of the
   * message is relative to the publication's folder, as `en.md` or the path of a picture is.
   */
  report: (message: Message) => void
}
