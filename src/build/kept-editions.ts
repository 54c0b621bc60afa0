import { auditEdition } from '../audit/edition.js'
import type { MadeEdition } from './compile-language.js'
import { editionPath } from './edition.js'
import { readOutput } from './output-folder.js'
import { timed } from './timed.js'
import { previousManifest } from './whole.js'
import type { Work } from './work.js'

/** Editions of the last build that are still declared and were not asked for now, read back against today's text. */
export async function keptEditions(work: Work, fresh: readonly MadeEdition[]): Promise<MadeEdition[]> {
  const { publication, examination, result } = work
  const record = (await previousManifest(result.out))?.publications.find(
    ({ slug }) => slug === publication.slug,
  )
  const made = new Set(fresh.map(({ name }) => name))
  const kept: MadeEdition[] = []
  for (const { language, format, path, sha256: sum, pages } of record?.editions ?? []) {
    const name = editionPath(publication.slug, language, format)
    const examined = examination.editions.find(({ source }) => source.language.tag === language)
    const bytes = made.has(name) ? null : await readOutput(result.out, path)
    if (!bytes || !examined || !publication.formats.includes(format)) continue
    const options = { file: `out/${path}`, format, sourceFile: examined.source.path }
    // It may be older than the text: the evidence says so, but it is no fault of this build.
    const audit = await timed(result, 'audit', () => auditEdition(bytes, examined.report, options))
    kept.push({ language, format, name, bytes, sha256: sum, pages, messages: [], audit })
  }
  return kept
}
