import type { EditionLooker } from '../audit/pixels/seen-edition.js'
import type { EditionReader } from '../audit/reading.js'
import { aknFormat } from '../formats/akn/format.js'
import { docxFormat } from '../formats/docx/format.js'
import { epubFormat } from '../formats/epub/format.js'
import { htmlFormat } from '../formats/html/format.js'
import { mdFormat } from '../formats/md/format.js'
import { pdfFormat } from '../formats/pdf/format.js'
import type { Format, FormatName } from '../model/format.js'

/** A format with the independent reader that proves its editions complete. */
export interface AuditedFormat extends Format {
  /** Loaded when it is first called, and made with another library than the writer's. */
  read: EditionReader
}

interface DrawnFormat extends AuditedFormat {
  /** Loads the code of writer and reader ahead; of the format that takes longest and that threads begin with. */
  load?: () => Promise<unknown>
  /** Draws its editions with a program that is not ours; null where they hold nothing but characters. */
  look: EditionLooker | null
  /** Draws the first page of an edition as PNG, with what comes with us; absent where nothing does. */
  picture?: (bytes: Uint8Array) => Promise<Uint8Array | null>
}

const all: readonly DrawnFormat[] = [
  {
    ...pdfFormat,
    load: () => Promise.all([import('../formats/pdf/index.js'), import('../audit/pdf.js')]),
    read: async (bytes) => (await import('../audit/pdf.js')).inspectPdf(bytes),
    look: async (bytes, _, { pages }) => ({ isSeen: true, pages: await pages({ bytes, isEdition: true }) }),
    picture: async (bytes) => (await import('../audit/pixels/first-page.js')).firstPage(bytes),
  },
  {
    ...docxFormat,
    read: async (bytes) => (await import('../audit/docx.js')).inspectDocx(bytes),
    look: async (...asked) => (await import('../audit/pixels/look-at-word.js')).lookAtWord(...asked),
  },
  {
    ...htmlFormat,
    read: async (bytes) => (await import('../audit/html.js')).inspectHtml(bytes),
    look: async (...asked) => (await import('../audit/pixels/look-at-html.js')).lookAtHtml(...asked),
  },
  {
    ...mdFormat,
    read: async (bytes, letters) => (await import('../audit/md.js')).inspectMd(bytes, letters),
    look: null,
  },
  {
    ...aknFormat,
    read: async (bytes) => (await import('../audit/akn.js')).inspectAkn(bytes),
    look: null,
  },
  {
    ...epubFormat,
    read: async (bytes) => (await import('../audit/epub.js')).inspectEpub(bytes),
    look: null,
  },
]

/** Every format, in the order in which editions are listed. */
export const formats: readonly AuditedFormat[] = all

/** The format of that name; throws where there is none, because names are checked where they are read. */
export function formatOf(name: FormatName): AuditedFormat {
  const format = formats.find((known) => known.name === name)
  if (!format) throw new Error(`No format is called ${name}`)
  return format
}

/** Loads the code of the format that threads begin with. */
export async function loadFirstFormat(): Promise<void> {
  await all[0]?.load?.()
}

/** What draws editions of a format and looks at them; null where nothing does. */
export function lookerOf(name: FormatName): EditionLooker | null {
  return all.find((known) => known.name === name)?.look ?? null
}

/** What draws first pages of a format; undefined where nothing does. */
export function pictureOf(name: FormatName): DrawnFormat['picture'] {
  return all.find((known) => known.name === name)?.picture
}
