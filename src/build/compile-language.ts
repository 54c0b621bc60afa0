import { auditEdition } from '../audit/edition.js'
import { editionPath } from '../audit/manifest.js'
import type { FormatContext, FormatName } from '../model/format.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Report } from '../model/report.js'
import { sha256 } from '../model/sha256.js'
import type { Source } from '../model/source.js'
import { cachedEdition } from './cache/cached-edition.js'
import type { EditionCache } from './cache/edition-cache.js'
import type { EditionNames } from './cache/edition-key.js'
import { formatContext } from './edition.js'
import { formatOf, type formats } from './formats.js'
import type { Loaded } from './load.js'
import type { MadeEdition } from './made-edition.js'
import { timed } from './timed.js'
import { withFonts } from './with-fonts.js'

/** The editions of one language. Plain data, so that it crosses threads. */
export interface CompiledLanguage {
  language: string
  /** SHA-256 of the text that was compiled: a file may be saved while threads read it. */
  textSum: string
  editions: MadeEdition[]
  /** Milliseconds by step. */
  timings: Record<string, number>
}

/** Compiles one language into formats and reads each edition back, but for those that a cache has. */
export async function compileLanguage(
  edition: { source: Source; report: Report },
  wanted: readonly FormatName[],
  loaded: Loaded,
  publication: Publication,
  cache: EditionCache | null = null,
): Promise<CompiledLanguage> {
  const { report, source } = edition
  const result: CompiledLanguage = {
    language: report.language,
    textSum: textSum(source),
    editions: [],
    timings: {},
  }
  for (const format of wanted.map(formatOf)) {
    const messages: Message[] = []
    const name = editionPath(publication.slug, report.language, format)
    const context = formatContext({ ...edition, format }, loaded, publication, (message) =>
      messages.push(message),
    )
    const { folder, slug } = publication
    const names = { folder, edition: `out/${slug}/${name}`, source: source.path }
    const made = await cachedEdition(cache, { format: format.name, report, context, names }, (noting) =>
      makeEdition({ format, report, context: noting, messages, name, names, publication }, result),
    )
    result.editions.push(made)
  }
  return result
}

/** The sum of a language's Markdown. */
export function textSum({ text }: Pick<Source, 'text'>): string {
  return sha256(text)
}

/** Compiles an edition and reads it back. */
async function makeEdition(
  edition: {
    format: (typeof formats)[number]
    report: Report
    context: FormatContext
    messages: Message[]
    name: string
    names: EditionNames
    publication: Publication
  },
  result: Pick<CompiledLanguage, 'timings'>,
): Promise<MadeEdition> {
  const { format, report, context, messages, name, names, publication } = edition
  const tell = (message: Message) => messages.push(message)
  const compiled = await timed(result, format.name, () =>
    withFonts(publication, tell, () => format.compile(report, context)),
  )
  const { bytes, facts } = compiled ?? {
    bytes: new Uint8Array(),
    facts: { pageCount: null, made: undefined },
  }
  const { pageCount: pages, made } = facts
  const options = { file: names.edition, read: format.read, sourceFile: names.source, made }
  const audit = hasError(messages)
    ? null
    : await timed(result, 'audit', () => auditEdition(bytes, report, options))
  const { language } = report
  return { language, format: format.name, name, bytes, sha256: sha256(bytes), pages, made, messages, audit }
}
