import { type Manifest, parseManifest } from '../../audit/manifest.js'
import { type OutputFiles, openOutputFiles, outputPath, outputText } from '../../audit/output-files.js'
import { verifiedSums } from '../../audit/output-sums.js'
import { parseSums } from '../../audit/sums.js'
import type { Message } from '../../model/message.js'
import { sha256 } from '../../model/sha256.js'
import { type PartRecord, parsePart, partFile } from './part-record.js'

/** A part on the disk, whose files all agree with their sums. */
export interface OpenedPart {
  /** As messages call it. */
  shown: string
  files: OutputFiles
  sums: ReadonlyMap<string, string>
  manifest: Manifest
  record: PartRecord
}

/**
 * Opens a part and verifies every file of it.
 *
 * @param shown - The folder as messages call it.
 * @param addMessage - Gets the reason why it cannot be used.
 * @returns null where it cannot be used
 */
export async function openPart(
  folder: string,
  shown: string,
  addMessage: (message: Message) => void,
): Promise<OpenedPart | null> {
  const files = await openOutputFiles(folder)
  const [json, manifestText, sumsText] = await Promise.all(
    [partFile, 'manifest.json', 'SHA256SUMS'].map((name) => outputText(files, name)),
  )
  const error = (ruleId: string, file: string, reason: string) =>
    addMessage({
      ruleId,
      source: 'build',
      severity: 'error',
      file,
      place: null,
      reason,
      blame: 'configuration',
    })
  if (!json || !manifestText || sumsText === null || sumsText === undefined) {
    error('no-part', shown, 'Unexpected folder, expected a part as `rapporteur build --shard` leaves it')
    return null
  }
  const sums = parseSums(sumsText)
  let isSound = true
  await verifiedSums(files, { sums, text: sumsText }, (_, file, reason) => {
    isSound = false
    error('damaged-part', `${shown}/${file}`, reason)
  })
  if (!isSound) return null
  const [record, manifest] = [parsePart(json), parseManifest(manifestText)]
  if (record && manifest) return { shown, files, sums, manifest, record }
  const file = record ? 'manifest.json' : partFile
  error('damaged-part', `${shown}/${file}`, 'Unexpected content, expected what a build writes')
  return null
}

/** The bytes of a file of a part. @throws where it was changed since it was verified */
export async function partBytes({ files, sums, shown }: OpenedPart, name: string): Promise<Uint8Array> {
  const safe = outputPath(name)
  const bytes = safe && (await files.read(safe))
  if (!bytes || sha256(bytes) !== sums.get(name))
    throw new Error(`${shown}/${name} changed while it was read`)
  return bytes
}
