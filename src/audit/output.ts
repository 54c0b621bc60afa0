import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Message } from '../model/message.js'
import type { Report } from '../model/report.js'
import { auditEdition } from './edition.js'
import { type Manifest, type ManifestEdition, parseManifest } from './manifest.js'
import { parseSums, sha256 } from './sums.js'

/** What came of auditing an output folder. */
export interface OutputAudit {
  messages: Message[]
  /** Editions read back, and entries compared in each. */
  editions: { path: string; compared: number; differences: number }[]
  /** Files whose checksum was verified. */
  verified: number
}

/** Files that a later check adds to the evidence and that no build knows of. */
const addedLater = /^[^/]+\/evidence\/conformance\//

/**
 * Audits an output folder as it lies on the disk, today or years later: checksums, nothing added or removed, and
 * every edition against the Report in its evidence.
 */
export async function auditOutput(out: string): Promise<OutputAudit> {
  const audit: OutputAudit = { messages: [], editions: [], verified: 0 }
  const tell = (ruleId: string, file: string, reason: string) => {
    audit.messages.push({
      ruleId,
      source: 'audit',
      severity: 'error',
      file,
      place: null,
      reason,
      blame: 'source',
    })
  }
  const manifest = await readManifest(out)
  const sumsText = await text(path.join(out, 'SHA256SUMS'))
  if (!manifest || sumsText === null) {
    tell(
      'no-output',
      path.basename(out),
      'Missing `manifest.json` or `SHA256SUMS`, expected the output folder of a build',
    )
    audit.messages = audit.messages.map((message) => ({ ...message, blame: 'configuration' }))
    return audit
  }
  const sums = parseSums(sumsText)
  const files = await listFiles(out)
  for (const file of files) {
    if (!sums.has(file) && file !== 'SHA256SUMS' && !addedLater.test(file)) {
      tell('added-file', file, 'Unexpected file, which `SHA256SUMS` does not name')
    }
  }
  for (const [file, sum] of sums) {
    const bytes = await readFile(path.join(out, ...file.split('/'))).catch(() => null)
    if (!bytes) tell('missing-file', file, 'Missing file, which `SHA256SUMS` names')
    else if (sha256(bytes) !== sum)
      tell('changed-file', file, 'Unexpected content: the checksum differs from `SHA256SUMS`')
    else audit.verified += 1
  }
  for (const publication of manifest.publications) {
    for (const edition of publication.editions) await auditOne(out, publication.slug, edition, audit, tell)
  }
  return audit
}

async function auditOne(
  out: string,
  slug: string,
  edition: ManifestEdition,
  audit: OutputAudit,
  tell: (ruleId: string, file: string, reason: string) => void,
): Promise<void> {
  const bytes = await readFile(path.join(out, ...edition.path.split('/'))).catch(() => null)
  if (!bytes) return
  if (sha256(bytes) !== edition.sha256)
    tell('changed-edition', edition.path, 'Unexpected content: the checksum differs from `manifest.json`')
  const evidence = `${slug}/evidence/reports/${edition.language}.json`
  const json = await text(path.join(out, ...evidence.split('/')))
  if (json === null) {
    tell('missing-evidence', evidence, 'Missing Report, without which the edition cannot be compared')
    return
  }
  let report: Report
  try {
    // Evidence is our own file, and its checksum was just verified.
    report = JSON.parse(json) as Report
  } catch {
    tell('damaged-evidence', evidence, 'Unexpected content, expected a Report as JSON')
    return
  }
  const { compared, messages } = await auditEdition(bytes, report, {
    file: edition.path,
    format: edition.format,
    sourceFile: `${edition.language}.md`,
  })
  audit.messages.push(...messages)
  audit.editions.push({ path: edition.path, compared, differences: messages.length })
}

async function readManifest(out: string): Promise<Manifest | null> {
  const json = await text(path.join(out, 'manifest.json'))
  return json === null ? null : parseManifest(json)
}

async function text(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

async function listFiles(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}
