import { auditEdition } from '../audit/edition.js'
import { editionPath } from '../audit/manifest.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Report } from '../model/report.js'
import { sha256 } from '../model/sha256.js'
import { cachedEdition } from './cache/cached-edition.js'
import type { EditionStore } from './cache/edition-cache.js'
import type { Examined } from './compared-edition.js'
import { type EditionMaterial, formatContext } from './edition.js'
import type { AuditedFormat } from './formats.js'
import type { MadeEdition } from './made-edition.js'
import { timed } from './timed.js'
import { withFonts } from './with-fonts.js'

/** A finished edition with the milliseconds that it took, by step. Plain data, so that it crosses threads. */
export interface TimedEdition {
  edition: MadeEdition
  timings: Record<string, number>
}

/**
 * Compiles one language into a format and reads the edition back, or takes it from a cache.
 * @param isReadBack - false for a draft, which its store keeps all the same
 */
export async function compileEdition(
  { source, report }: { source: Pick<Examined['source'], 'language' | 'path' | 'text'>; report: Report },
  format: AuditedFormat,
  material: EditionMaterial,
  publication: Publication,
  cache: EditionStore | null = null,
  isReadBack = true,
): Promise<TimedEdition> {
  const messages: Message[] = []
  const addMessage = (message: Message) => messages.push(message)
  const compiled: Pick<TimedEdition, 'timings'> = { timings: {} }
  const { language } = report
  const name = editionPath(publication.slug, language, format)
  const { folder, slug } = publication
  const names = { folder, edition: `out/${slug}/${name}`, source: source.path }
  const inputs = {
    format: format.name,
    report,
    context: formatContext({ source, format }, material, publication, addMessage),
    names,
  }
  const edition = await cachedEdition(cache, inputs, async (context): Promise<MadeEdition> => {
    const artifact = await timed(compiled, format.name, () =>
      withFonts(publication, addMessage, () => format.compile(report, context)),
    )
    const { bytes, facts } = artifact ?? {
      bytes: new Uint8Array(),
      facts: { pageCount: null, made: undefined },
    }
    const { pageCount: pages, made } = facts
    const options = { file: names.edition, read: format.read, sourceFile: names.source, made }
    const audit =
      hasError(messages) || !isReadBack
        ? null
        : await timed(compiled, 'audit', () => auditEdition(bytes, report, options))
    return { language, format: format.name, name, bytes, sha256: sha256(bytes), pages, made, messages, audit }
  })
  return { edition, timings: compiled.timings }
}
