import { auditEdition, type EditionAudit } from '../audit/edition.js'
import { editionPath } from '../audit/manifest.js'
import type { FormatName } from '../model/format.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Report } from '../model/report.js'
import { sha256 } from '../model/sha256.js'
import type { Source } from '../model/source.js'
import { formatContext } from './edition.js'
import { formatOf } from './formats.js'
import type { Loaded } from './load.js'
import { timed } from './timed.js'
import { withFonts } from './with-fonts.js'

/** A finished edition and what is to be said about it. Plain data, so that it crosses threads. */
export interface MadeEdition {
  language: string
  format: FormatName
  /** Relative to the publication's folder. */
  name: string
  bytes: Uint8Array
  sha256: string
  pages: number | null
  /** Sums of the pictures that its format made. */
  made?: readonly string[] | undefined
  /** What the format has to say. */
  messages: Message[]
  /** The edition read back; null when the format found an error. */
  audit: EditionAudit | null
}

/** The editions of one language. Plain data, so that it crosses threads. */
export interface CompiledLanguage {
  language: string
  /** SHA-256 of the text that was compiled: a file may be saved while threads read it. */
  textSum: string
  editions: MadeEdition[]
  /** Milliseconds by step. */
  timings: Record<string, number>
}

/** Compiles one language into formats and reads each edition back. */
export async function compileLanguage(
  edition: { source: Source; report: Report },
  wanted: readonly FormatName[],
  loaded: Loaded,
  publication: Publication,
): Promise<CompiledLanguage> {
  const { report, source } = edition
  const textSum = sha256(new TextEncoder().encode(source.text))
  const result: CompiledLanguage = { language: report.language, textSum, editions: [], timings: {} }
  for (const format of wanted.map(formatOf)) {
    const messages: Message[] = []
    const tell = (message: Message) => messages.push(message)
    const context = formatContext({ ...edition, format }, loaded, publication, tell)
    const compiled = await timed(result, format.name, () =>
      withFonts(publication, tell, () => format.compile(report, context)),
    )
    const { bytes, facts } = compiled ?? {
      bytes: new Uint8Array(),
      facts: { pageCount: null, made: undefined },
    }
    const name = editionPath(publication.slug, report.language, format)
    const file = `out/${publication.slug}/${name}`
    const audit = hasError(messages)
      ? null
      : await timed(result, 'audit', () =>
          auditEdition(bytes, report, { file, read: format.read, sourceFile: source.path, made: facts.made }),
        )
    result.editions.push({
      language: report.language,
      format: format.name,
      name,
      bytes,
      sha256: sha256(bytes),
      pages: facts.pageCount,
      made: facts.made,
      messages,
      audit,
    })
  }
  return result
}
