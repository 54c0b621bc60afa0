import type { ManifestPublication } from '../audit/manifest.js'
import { hasError } from '../model/has-error.js'
import type { Publication } from '../model/publication.js'
import { auditedEdition } from './audited-edition.js'
import { type CompiledLanguage, compileLanguage, type MadeEdition } from './compile-language.js'
import { evidenceFiles } from './evidence.js'
import { readPageTemplates } from './index-file.js'
import { keptEditions } from './kept-editions.js'
import { manifestRecord } from './manifest-record.js'
import { inOrder } from './order.js'
import { timed } from './timed.js'
import { wantedOf } from './wanted.js'
import type { Work } from './work.js'

/** A publication ready to be written. */
export interface Compiled {
  slug: string
  /** Every file of `out/<slug>/`, by path relative to it. */
  files: Map<string, Uint8Array>
  /** Its entry in the manifest; null when only checked. */
  record: ManifestPublication | null
  editions: { path: string; bytes: number; pages: number | null }[]
}

/** Compiles the editions asked for, keeps the others that are still declared, and gathers the evidence. */
export async function compilePublication(work: Work): Promise<Compiled | null> {
  const { loaded, publication, examination, options, result } = work
  const { slug } = publication
  const fresh = await makeEditions(work)
  if (hasError(work.messages, options.strict)) return null
  const kept = await keptEditions(work, fresh)
  const editions = inDeclaredOrder([...fresh, ...kept], publication)
  const files = new Map(editions.map(({ name, bytes }) => [name, bytes]))
  const evidence = evidenceFiles({
    loaded,
    publication,
    examination,
    messages: inOrder(work.messages),
    audits: editions.map(auditedEdition),
    organisation: work.workspace.organisation,
    templates: await timed(result, 'read', () => readPageTemplates(work.workspace)),
  })
  for (const [name, bytes] of evidence) files.set(name, bytes)
  return {
    slug,
    files,
    record: manifestRecord(work, editions),
    editions: fresh.map(({ name, bytes, pages }) => ({
      path: `${slug}/${name}`,
      bytes: bytes.length,
      pages,
    })),
  }
}

/** Compiles what nobody else has claimed, then waits for the other threads. */
async function makeEditions(work: Work): Promise<MadeEdition[]> {
  const { publication, loaded, examination, options, result, messages } = work
  const wanted = wantedOf(publication, options)
  const own = [...wanted.languages]
  const claim = work.shared?.claim ?? (() => own.shift() ?? null)
  const compiled: CompiledLanguage[] = []
  for (let tag = claim(); tag !== null; tag = claim()) {
    options.signal?.throwIfAborted()
    const examined = examination.editions.find(({ source }) => source.language.tag === tag)
    if (!examined) throw new Error(`Language ${tag} was not examined`)
    options.onProgress?.({ slug: publication.slug, step: 'compile', language: tag })
    compiled.push(await compileLanguage(examined, wanted.formats, loaded, publication))
  }
  const others = (await work.shared?.rest()) ?? []
  options.signal?.throwIfAborted()
  const languages = [...compiled, ...others]
  for (const { timings } of languages) {
    for (const [step, ms] of Object.entries(timings)) result.timings[step] = (result.timings[step] ?? 0) + ms
  }
  const editions = inDeclaredOrder(
    languages.flatMap((language) => language.editions),
    publication,
  )
  const lost = wanted.languages.find((tag) => !editions.some(({ language }) => language === tag))
  if (lost && wanted.formats.length > 0) throw new Error(`Language ${lost} was not compiled`)
  for (const edition of editions) messages.push(...edition.messages, ...(edition.audit?.messages ?? []))
  return editions
}

/** In the publication's order of languages, then formats, whoever compiled first. */
function inDeclaredOrder(
  editions: readonly MadeEdition[],
  { languages, formats }: Publication,
): MadeEdition[] {
  const rank = ({ language, format }: MadeEdition) =>
    languages.indexOf(language) * formats.length + formats.indexOf(format)
  return [...editions].sort((first, second) => rank(first) - rank(second))
}
