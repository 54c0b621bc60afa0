import { zip } from '../../../src/archive/zip.js'
import { sumsFile } from '../../../src/audit/sums.js'
import type { DispatchRecord } from '../../../src/dispatch/dispatch-record.js'
import { besideSums } from '../../../src/dispatch/package-names.js'
import { sha256 } from '../../../src/model/sha256.js'

/** Files of a package by name. */
export type PackageFiles = Map<string, Uint8Array>

/** Files as an archive, in their order. */
export function repacked(files: PackageFiles): Uint8Array {
  return zip([...files].map(([name, bytes]) => ({ name, bytes })))
}

/** Replaces the first match in a text file; one that does not hold it fails the test. */
export function inFile(files: PackageFiles, name: string, was: string | RegExp, is: string): void {
  const text = new TextDecoder().decode(files.get(name))
  const changed = text.replace(was, () => is)
  if (changed === text) throw new Error(`${name} does not hold ${was}`)
  files.set(name, new TextEncoder().encode(changed))
}

/** Changes the record of a package. */
export function inRecord(
  files: PackageFiles,
  change: (record: { editions: { file: string; built: object }[] }) => object,
): void {
  const record = JSON.parse(new TextDecoder().decode(files.get('dispatch.json'))) as DispatchRecord
  const text = `${JSON.stringify({ ...record, ...change(record) }, null, 1)}\n`
  files.set('dispatch.json', new TextEncoder().encode(text))
}

/** Writes the list of sums anew, as somebody who tampers and knows of it would. */
export function sumsAnew(files: PackageFiles): void {
  const named = [...files].filter(([name]) => !besideSums.includes(name))
  const sums = sumsFile(new Map(named.map(([name, bytes]) => [name, sha256(bytes)])))
  files.set('SHA256SUMS', new TextEncoder().encode(sums))
}
