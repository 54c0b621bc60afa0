import { unzip } from '../../archive/unzip.js'
import { type DispatchRecord, parseDispatchRecord } from '../dispatch-record.js'
import { packageNames } from '../package-names.js'

/** A package that could be opened. */
export interface OpenedPackage {
  /** Every file by name. */
  files: Map<string, Uint8Array>
  record: DispatchRecord
  /** The text of its list of sums. */
  sums: string
}

/** Opens a package of which every byte may come from somebody else; or says why it is none. */
export async function openPackage(bytes: Uint8Array): Promise<OpenedPackage | { reason: string }> {
  let files: Map<string, Uint8Array>
  try {
    const opened = await unzip(bytes, (name) => !name.endsWith('/'))
    files = opened.files
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
  const sums = files.get(packageNames.sums)
  const json = files.get(packageNames.record)
  if (!sums || !json) {
    const missing = [packageNames.sums, packageNames.record].filter((name) => !files.has(name))
    return { reason: `Missing \`${missing.join('` and `')}\`, expected a package of \`rapporteur pack\`` }
  }
  const record = parseDispatchRecord(textOf(json))
  if (!record)
    return { reason: `Unexpected content of \`${packageNames.record}\`, expected the record of a package` }
  return { files, record, sums: textOf(sums) }
}

/** A file's bytes as text. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
