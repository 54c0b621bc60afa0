import path from 'node:path'
import { append } from '../model/arrays.js'
import type { Format, FormatName } from '../model/format.js'
import type { Message } from '../model/message.js'
import { sha256 } from '../model/sha256.js'
import { auditEdition, type EditionAudit } from './edition.js'
import { type Manifest, type ManifestEdition, parseManifest } from './manifest.js'
import {
  type OutputEntry,
  type OutputFiles,
  openOutputFiles,
  outputPath,
  outputText,
} from './output-files.js'
import { type Reporter, verifiedSums } from './output-sums.js'
import { checkOwnPages, type PageMaker } from './own-pages.js'
import { readReport } from './read-report.js'
import type { EditionReader } from './reading.js'
import { parseSums } from './sums.js'

/** What came of auditing an output folder. */
export interface OutputAudit {
  messages: Message[]
  /** Editions read back, and entries compared in each. */
  editions: { path: string; compared: number; differences: number }[]
  /** Files whose checksum was verified. */
  verified: number
}

/** A format whose editions can be read back. */
export interface ReadableFormat extends Pick<Format, 'name' | 'extension'> {
  read: EditionReader
}

/** An edition to be read back and compared with the Report in its evidence. Plain data, so that it crosses threads. */
export interface EditionTask {
  bytes: Uint8Array
  /** The Report as its evidence holds it, as JSON. */
  report: string
  format: FormatName
  /** What messages call the edition, and the file that it was made from. */
  file: string
  sourceFile: string
  /** Sums of the pictures that its format made, as the evidence holds them. */
  made?: readonly string[] | undefined
}

/** Reads an edition back, here or on another thread; null where the evidence holds no Report. */
export type EditionAuditor = (task: EditionTask) => Promise<EditionAudit | null>

/**
 * Audits an output folder as it lies on the disk, today or years later: checksums, nothing added or removed, and
 * every edition against the Report in its evidence, with the reader of its format. Nothing in the folder is trusted:
 * damage is a message, never an exception, and no link is followed.
 *
 * @param maker - Makes the pages around the editions anew, so that their words can be compared.
 */
export async function auditOutput(
  out: string,
  formats: readonly ReadableFormat[],
  auditor: EditionAuditor = (task) => auditTask(task, formats),
  maker: PageMaker | null = null,
): Promise<OutputAudit> {
  const audit: OutputAudit = { messages: [], editions: [], verified: 0 }
  const report: Reporter = (ruleId, file, reason, blame = 'source') => {
    audit.messages.push({ ruleId, source: 'audit', severity: 'error', file, place: null, reason, blame })
  }
  const files = reporting(await openOutputFiles(out), report)
  const manifestText = await outputText(files, 'manifest.json')
  const sumsText = await outputText(files, 'SHA256SUMS')
  if (manifestText === null || sumsText === null) {
    const reason = 'Missing `manifest.json` or `SHA256SUMS`, expected the output folder of a build'
    report('no-output', path.basename(out), reason, 'configuration')
    return audit
  }
  const { entries, verified } = await verifiedSums(
    files,
    { sums: parseSums(sumsText), text: sumsText },
    report,
  )
  audit.verified = verified
  const manifest = parseManifest(manifestText)
  if (!manifest) {
    report(
      'damaged-manifest',
      'manifest.json',
      'Unexpected content, expected a manifest as a build writes it',
    )
    return audit
  }
  auditListing(manifest, entries, report)
  for (const { rule, file, reason } of await checkOwnPages(files, manifest, maker)) {
    const severity = rule === 'other-version' ? 'info' : 'error'
    audit.messages.push({
      ruleId: rule,
      source: 'audit',
      severity,
      file,
      place: null,
      reason,
      blame: 'source',
    })
  }
  for (const publication of manifest.publications) {
    const made = await outputText(files, `${publication.slug}/evidence/audit.json`)
    for (const edition of publication.editions) {
      const format = formats.find(
        ({ name, extension }) => name === edition.format && edition.path.endsWith(`.${extension}`),
      )
      if (format) await auditOne(files, { slug: publication.slug, edition, made }, auditor, audit, report)
      else
        report(
          'unknown-format',
          edition.path,
          `Unexpected format \`${edition.format}\` in \`manifest.json\`, expected one of ${formats.map(({ name }) => `\`${name}\``).join(', ')} with its own ending`,
        )
    }
  }
  return audit
}

/** A file that the disk refuses to read is a message, too. */
function reporting(files: OutputFiles, report: Reporter): OutputFiles {
  return {
    ...files,
    read: (file) =>
      files.read(file).catch((error: unknown) => {
        report(
          'unreadable-file',
          file,
          `Cannot read the file: ${error instanceof Error ? error.message : error}`,
        )
        return null
      }),
  }
}

/** Every folder is a publication of the manifest, and every file in a language's folder an edition of it. */
function auditListing(manifest: Manifest, entries: readonly OutputEntry[], report: Reporter): void {
  const editions = new Set<string>(
    manifest.publications.flatMap((one) => one.editions.map(({ path: name }) => name)),
  )
  const slugs = new Set(manifest.publications.map(({ slug }) => slug))
  for (const { path: name, kind } of entries) {
    const [slug = '', below] = name.split('/')
    if (kind !== 'file' || below === undefined) continue
    if (!slugs.has(slug))
      report('unlisted-folder', name, `Unexpected file: \`manifest.json\` lists no publication \`${slug}\``)
    else if (below === 'evidence' && !isEvidence(name.slice(slug.length + 1)))
      report(
        'unlisted-evidence',
        name,
        'Unexpected file among the evidence, which holds files of known names',
      )
    else if (below !== 'evidence' && !editions.has(name))
      report('unlisted-edition', name, 'Unexpected file, which `manifest.json` does not list as an edition')
  }
}

/** Whether a file is one of those that builds and conformance checks leave as evidence. */
function isEvidence(name: string): boolean {
  return /^evidence\/(?:index\.html|(?:messages|parity|audit|versions|page)\.json|reports\/[A-Za-z0-9-]+\.json|conformance\/[^/]+)$/u.test(
    name,
  )
}

/** Reads one edition back with the reader of its format. */
export async function auditTask(
  { bytes, report, format, file, sourceFile, made }: EditionTask,
  formats: readonly ReadableFormat[],
): Promise<EditionAudit | null> {
  const expected = readReport(report)
  const known = formats.find(({ name }) => name === format)
  if (!expected || !known) return null
  return auditEdition(bytes, expected, { file, read: known.read, sourceFile, made })
}

async function auditOne(
  files: OutputFiles,
  { slug, edition, made }: { slug: string; edition: ManifestEdition; made: string | null },
  auditor: EditionAuditor,
  audit: OutputAudit,
  report: Reporter,
): Promise<void> {
  const safe = outputPath(edition.path)
  const bytes = safe && (await files.read(safe))
  if (!bytes) {
    report('missing-edition', edition.path, 'Missing edition, which `manifest.json` lists')
    return
  }
  if (sha256(bytes) !== edition.sha256)
    report('changed-edition', edition.path, 'Unexpected content: the checksum differs from `manifest.json`')
  const evidence = `${slug}/evidence/reports/${edition.language}.json`
  const json = await outputText(files, evidence)
  if (json === null) {
    report('missing-evidence', evidence, 'Missing Report, without which the edition cannot be compared')
    return
  }
  const audited = await auditor({
    bytes,
    report: json,
    format: edition.format,
    file: edition.path,
    sourceFile: `${edition.language}.md`,
    made: madeOf(made, `../${edition.path.slice(slug.length + 1)}`),
  })
  if (!audited) {
    report('damaged-evidence', evidence, 'Unexpected content, expected a Report as JSON')
    return
  }
  const { compared, messages } = audited
  append(audit.messages, messages)
  audit.editions.push({ path: edition.path, compared, differences: messages.length })
}

/** Sums of the pictures that the format of an edition made; undefined where the evidence does not say. */
export function madeOf(json: string | null, href: string): string[] | undefined {
  try {
    const { editions } = JSON.parse(json ?? '') as { editions: { href: string; made?: unknown }[] }
    const made = editions.find((one) => one.href === href)?.made
    return Array.isArray(made) ? made.map(String) : undefined
  } catch {
    return undefined
  }
}
