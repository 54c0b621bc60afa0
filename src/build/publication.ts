import { auditEdition } from '../audit/edition.js'
import type { ManifestPublication } from '../audit/manifest.js'
import { sha256 } from '../audit/sums.js'
import type { FormatName } from '../model/format.js'
import type { Message } from '../model/message.js'
import { plainText } from '../model/plain-text.js'
import type { Publication } from '../model/publication.js'
import type { EditionAudit } from '../pages/types.js'
import type { Workspace } from '../read/workspace.js'
import { editionPath, formatContext } from './edition.js'
import { evidenceFiles } from './evidence.js'
import type { Examination } from './examine.js'
import { formats } from './formats.js'
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

interface Work {
  loaded: Loaded
  publication: Publication
  examination: Examination
  options: BuildOptions
  workspace: Workspace
  result: BuildResult
  /** What the formats and the audit have to say is added here. */
  messages: Message[]
}

/** Compiles the editions asked for, keeps the others that are still declared, and audits what was made. */
export async function compilePublication(work: Work): Promise<Compiled | null> {
  const { loaded, publication, examination, options, result } = work
  const { slug } = publication
  const files = new Map<string, Uint8Array>()
  const editions: ManifestPublication['editions'] = []
  const made: Compiled['editions'] = []
  const kept = (await previousManifest(result.out))?.publications.find((record) => record.slug === slug)
  for (const tag of publication.languages) {
    const examined = examination.editions.find(({ source }) => source.language.tag === tag)
    if (!examined) throw new Error(`Language ${tag} was not examined`)
    for (const format of publication.formats) {
      options.signal?.throwIfAborted()
      const name = editionPath(slug, tag, format)
      if (!isWanted(tag, format, options)) {
        const record = kept?.editions.find(({ path }) => path === `${slug}/${name}`)
        const bytes = record && (await readOutput(result.out, record.path))
        if (!record || !bytes) continue
        files.set(name, bytes)
        editions.push(record)
        continue
      }
      options.onProgress?.({ slug, step: 'compile', language: tag, format })
      const context = formatContext({ ...examined, format }, loaded, publication, (message) =>
        work.messages.push(message),
      )
      const artifact = await timed(result, format, () => formats[format](examined.report, context))
      files.set(name, artifact.bytes)
      const pages = artifact.facts.pageCount
      editions.push({
        language: tag,
        format,
        path: `${slug}/${name}`,
        bytes: artifact.bytes.length,
        sha256: sha256(artifact.bytes),
        pages,
      })
      made.push({ path: `${slug}/${name}`, bytes: artifact.bytes.length, pages })
    }
  }
  if (hasError(work.messages, options.strict)) return null
  options.onProgress?.({ slug, step: 'audit' })
  const audits = await timed(result, 'audit', () => auditEditions(work, files, editions))
  if (hasError(work.messages, options.strict)) return null
  const evidence = evidenceFiles({
    loaded,
    publication,
    examination,
    messages: inOrder(work.messages),
    audits,
    organisation: work.workspace.organisation,
    templates: await readPageTemplates(work.workspace),
  })
  for (const [name, bytes] of evidence) files.set(name, bytes)
  return { slug, files, record: recordOf(work, editions), editions: made }
}

/** Reads every edition back, kept ones included, and compares it with its Report; differences are told. */
async function auditEditions(
  work: Work,
  files: ReadonlyMap<string, Uint8Array>,
  editions: ManifestPublication['editions'],
): Promise<EditionAudit[]> {
  const audits: EditionAudit[] = []
  for (const { language, format, path, bytes, sha256: sum, pages } of editions) {
    const examined = work.examination.editions.find(({ source }) => source.language.tag === language)
    const name = editionPath(work.publication.slug, language, format)
    const file = files.get(name)
    if (!examined || !file) continue
    const isFresh = isWanted(language, format, work.options)
    const audit = await auditEdition(file, examined.report, {
      file: `out/${path}`,
      format,
      sourceFile: examined.source.path,
    })
    // An edition that was kept may be older than the text; that is for `rapporteur audit` to say.
    if (isFresh) work.messages.push(...audit.messages)
    audits.push({
      language,
      format,
      href: `../${name}`,
      bytes,
      pages,
      sha256: sum,
      status: audit.messages.length > 0 ? 'fail' : 'pass',
      compared: audit.compared,
      differences: audit.messages.map(({ cause, reason }) => ({
        place: cause?.place
          ? `${cause.file}:${cause.place.start.line}:${cause.place.start.column}`
          : (cause?.reason ?? ''),
        expected: null,
        actual: reason,
      })),
    })
  }
  return audits
}

function isWanted(language: string, format: FormatName, options: BuildOptions): boolean {
  return (
    (options.languages.length === 0 || options.languages.includes(language)) &&
    (options.formats.length === 0 || options.formats.includes(format))
  )
}

function recordOf(
  { publication, examination, loaded }: Work,
  editions: ManifestPublication['editions'],
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
    editions,
    evidence: `${publication.slug}/evidence/index.html`,
  }
}
