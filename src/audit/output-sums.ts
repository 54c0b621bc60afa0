import type { FaultId } from '../model/faults/index.js'
import type { Message } from '../model/message.js'
import { sha256 } from '../model/sha256.js'
import { type OutputEntry, type OutputFiles, outputPath } from './output-files.js'
import { strayLine } from './sums.js'

/** Adds a message about a file of an output folder. */
export type Reporter = (ruleId: FaultId, file: string, reason: string, blame?: Message['blame']) => void

/**
 * Holds every file of a folder against `SHA256SUMS`: nothing added, changed or missing.
 *
 * @returns all that stands in the folder, and how many files agree
 */
export async function verifiedSums(
  files: OutputFiles,
  { sums, text }: { sums: ReadonlyMap<string, string>; text: string },
  report: Reporter,
): Promise<{ entries: OutputEntry[]; verified: number }> {
  const entries = await files.entries()
  auditEntries(entries, sums, report)
  const verified = await verify(files, sums, report)
  const stray = strayLine(text)
  if (stray !== null)
    report(
      'damaged-sums',
      'SHA256SUMS',
      `Unexpected line ${stray}, expected a checksum and a name as a build writes them`,
    )
  return { entries, verified }
}

/** Everything in the folder is a file that the sums name. */
function auditEntries(
  entries: readonly OutputEntry[],
  sums: ReadonlyMap<string, string>,
  report: Reporter,
): void {
  for (const { path: name, kind } of entries) {
    if (kind === 'link')
      report('unexpected-link', name, 'Unexpected link, expected plain files: a build makes no links')
    else if (kind === 'other')
      report('unexpected-entry', name, 'Unexpected device, pipe or socket, expected plain files')
    else if (kind === 'empty-folder')
      report('empty-folder', name, 'Unexpected empty folder, which no build leaves')
    else if (kind === 'unreadable-folder')
      report('unreadable-folder', name, 'Cannot read the folder, so that nothing is known of what it holds')
    else if (!sums.has(name) && name !== 'SHA256SUMS')
      report('added-file', name, 'Unexpected file, which `SHA256SUMS` does not name')
  }
}

/** Compares every file with its recorded sum; how many agree. */
async function verify(
  files: OutputFiles,
  sums: ReadonlyMap<string, string>,
  report: Reporter,
): Promise<number> {
  let verified = 0
  for (const [name, sum] of sums) {
    const safe = outputPath(name)
    const bytes = safe && (await files.read(safe))
    if (!safe) report('unsafe-path', 'SHA256SUMS', `Unexpected name \`${name}\`, which no build gives a file`)
    else if (!bytes) report('missing-file', name, 'Missing file, which `SHA256SUMS` names')
    else if (sha256(bytes) !== sum)
      report('changed-file', name, 'Unexpected content: the checksum differs from `SHA256SUMS`')
    else verified += 1
  }
  return verified
}
