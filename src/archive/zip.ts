import { type Zippable, zipSync } from 'fflate'

/** A file of an archive that is written. */
export interface FileToZip {
  /** Relative, with `/` between folders: `evidence/parity.json`. */
  name: string
  bytes: Uint8Array
  /** Whether the bytes stand in the archive as they are; for what is compressed already, and where a format asks. */
  stored?: boolean
}

/** Most files, and first size in bytes, for which an archive would need ZIP64 (APPNOTE.TXT 6.3.10, 4.4.1.4). */
const limits = { files: 0xffff, bytes: 0xffff_ffff }

/** Bytes that an archive holds for a file besides its content and its name, which stands twice (4.3.7, 4.3.12). */
const headerSize = 30 + 46

/**
 * A ZIP archive (APPNOTE.TXT 6.3.10) whose bytes follow from the files alone: in the given order, each dated 1980-01-01
 * 00:00, of mode 0644, without extra fields. They are compressed by fflate rather than by Node's zlib, whose bytes
 * differ between versions and processors.
 *
 * @throws where a name leads out of the folder that the archive is unpacked in, would be another name on some system
 *   (control characters, halves of letters, backslashes, `.` and `..`, a drive), is a number or `__proto__`, which JavaScript
 *   does not keep in its place among properties, or stands twice, in other letters or forms of letters too, or as file and folder; where the archive would
 *   need ZIP64
 */
export function zip(files: readonly FileToZip[]): Uint8Array {
  assertSize(files)
  assertNames(files.map(({ name }) => name))
  const entries: Zippable = {}
  for (const { name, bytes, stored = false } of files)
    entries[name] = [bytes, { level: stored ? 0 : 9, os: unix, attrs: regularFile }]
  // A local time: ZIP knows no zones, and 1980 is its first year.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

/** The system whose meaning `attrs` has (4.4.2.2). */
const unix = 3

/** A file that its owner may write and everybody may read, in the upper half of the attributes. */
const regularFile = 0o100644 * 2 ** 16

function assertSize(files: readonly FileToZip[]): void {
  if (files.length >= limits.files)
    throw new RangeError(`Unexpected archive of ${files.length} files, expected fewer than ${limits.files}`)
  const size = files.reduce(
    (sum, { name, bytes }) => sum + bytes.length + 2 * 4 * name.length + headerSize,
    0,
  )
  if (size >= limits.bytes)
    throw new RangeError(`Unexpected archive of about ${size} bytes, expected less than ${limits.bytes}`)
}

function assertNames(names: readonly string[]): void {
  const known = new Map<string, 'file' | 'folder'>()
  for (const name of names) {
    if (!isSafe(name)) throw new Error(`Unexpected name \`${name}\` in an archive`)
    const parts = name.normalize('NFC').toLowerCase().split('/')
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const path = parts.slice(0, depth).join('/')
      const kind = depth === parts.length ? 'file' : 'folder'
      const before = known.get(path)
      if (before === 'file' || (before === 'folder' && kind === 'file'))
        throw new Error(`Unexpected second \`${name}\` in an archive`)
      known.set(path, kind)
    }
  }
}

function isSafe(name: string): boolean {
  if (/[\\\p{Cc}\p{Cs}]|^[a-z]:|^\d+$|^__proto__$/iu.test(name)) return false
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
