import { auditEdition } from '../audit/edition.js'
import type { ManifestPublication } from '../audit/manifest.js'
import type { FormatName } from '../model/format.js'
import type { Message } from '../model/message.js'
import { plainText } from '../model/plain-text.js'
import type { Publication } from '../model/publication.js'
import type { EditionAudit } from '../pages/types.js'
import type { Workspace } from '../read/workspace.js'
import { type CompiledLanguage, compileLanguage, type MadeEdition } from './compile-language.js'
import type { Crew } from './crew.js'
import { editionPath } from './edition.js'
import { evidenceFiles } from './evidence.js'
import type { Examination } from './examine.js'
import { readPageTemplates } from './index-file.js'
import type { Loaded } from './load.js'
import { inOrder } from './order.js'
import { readOutput } from './output-folder.js'
import { hasError, timed } from './steps.js'
import type { BuildOptions, BuildResult } from './types.js'
import { previousManifest } from './whole.js'

/** A publication ready to be written. */
export interface Compiled {
  slug: string
  /** Every file of `out/<slug>/`, by path relative to it. */
  files: Map<string, Uint8Array>
  /** Its entry in the manifest; null when only checked. */
  record: ManifestPublication | null
  editions: { path: string; bytes: number; pages: number | null }[]
}

export interface Work {
  loaded: Loaded
  publication: Publication
  examination: Examination
  options: BuildOptions
  workspace: Workspace
  result: BuildResult
  /** What the formats and the audit have to say is added here. */
  messages: Message[]
  /** Languages that other threads have begun to compile. */
  shared: ReturnType<Crew['start']> | null
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
    audits: editions.map(auditOf),
    organisation: work.workspace.organisation,
    templates: await timed(result, 'read', () => readPageTemplates(work.workspace)),
  })
  for (const [name, bytes] of evidence) files.set(name, bytes)
  return {
    slug,
    files,
    record: recordOf(work, editions),
    editions: fresh.map(({ name, bytes, pages }) => ({
      path: `${slug}/${name}`,
      bytes: bytes.length,
      pages,
    })),
  }
}

/** Languages and formats that a build was asked for. */
export function wantedOf(
  publication: Publication,
  options: BuildOptions,
): { languages: string[]; formats: FormatName[] } {
  const { languages, formats } = options
  return {
    languages: publication.languages.filter((tag) => languages.length === 0 || languages.includes(tag)),
    formats: publication.formats.filter((format) => formats.length === 0 || formats.includes(format)),
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
  for (const edition of editions) messages.push(...edition.messages, ...(edition.audit?.messages ?? []))
  return editions
}

/** Editions of the last build that are still declared and were not asked for now, read back against today's text. */
async function keptEditions(work: Work, fresh: readonly MadeEdition[]): Promise<MadeEdition[]> {
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

/** In the publication's order of languages, then formats, whoever compiled first. */
function inDeclaredOrder(
  editions: readonly MadeEdition[],
  { languages, formats }: Publication,
): MadeEdition[] {
  const rank = ({ language, format }: MadeEdition) =>
    languages.indexOf(language) * formats.length + formats.indexOf(format)
  return [...editions].sort((first, second) => rank(first) - rank(second))
}

function auditOf({ language, format, name, bytes, pages, sha256: sum, audit }: MadeEdition): EditionAudit {
  const messages = audit?.messages ?? []
  return {
    language,
    format,
    href: `../${name}`,
    bytes: bytes.length,
    pages,
    sha256: sum,
    status: audit === null ? 'not-run' : messages.length > 0 ? 'fail' : 'pass',
    compared: audit?.compared ?? 0,
    differences: messages.map(({ cause, reason }) => ({
      place: cause?.place
        ? `${cause.file}:${cause.place.start.line}:${cause.place.start.column}`
        : (cause?.reason ?? ''),
      expected: null,
      actual: reason,
    })),
  }
}

function recordOf(
  { publication, examination, loaded }: Work,
  editions: readonly MadeEdition[],
): ManifestPublication {
  return {
    slug: publication.slug,
    kind: publication.kind,
    identifier: publication.identifier,
    published: publication.published,
    status: publication.status,
    source: publication.source,
    languages: publication.languages.flatMap((tag) => {
      const examined = examination.editions.find(({ source }) => source.language.tag === tag)
      const language = loaded.languages[tag]
      if (!examined || !language) return []
      const { titleBlock } = examined.report
      return [
        {
          language: tag,
          name: language.name,
          direction: language.direction,
          title: plainText(titleBlock.title),
          subtitle: plainText(titleBlock.subtitle),
        },
      ]
    }),
    editions: editions.map(({ language, format, name, bytes, sha256: sum, pages }) => ({
      language,
      format,
      path: `${publication.slug}/${name}`,
      bytes: bytes.length,
      sha256: sum,
      pages,
    })),
    evidence: `${publication.slug}/evidence/index.html`,
  }
}
