import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** Most files in an archive that is opened. */
export const mostArchived = 10_000

/** Most bytes of all its files together, once they are opened; more is a bomb. */
export const mostUnpacked = 512 * 2 ** 20

/** What an archive holds. */
export interface Unzipped {
  /** Names of all files and folders, in their order. */
  names: string[]
  /** The files that were wanted, by name. */
  files: Map<string, Uint8Array>
}

/**
 * Opens a ZIP archive in memory, of which every byte may come from somebody else (APPNOTE.TXT 6.3.10). The one way in
 * which we open any.
 *
 * @param isWanted which files are unpacked; the others are named only
 * @throws an error whose message says what is wrong: no archive; a name that leads out of it (`..`, absolute, with
 *   backslashes) or stands twice, in other letters or forms of letters too; a link; an encrypted file; too many files
 *   or bytes; a size or checksum that is not that of the file
 */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Unzipped> {
  const archive = await opened(bytes)
  const names: string[] = []
  const files = new Map<string, Uint8Array>()
  const known = new Set<string>()
  let unpacked = 0
  for await (const entry of archive.eachEntry()) {
    const { fileName: name } = entry
    names.push(name)
    if (names.length > mostArchived) throw new Error(`Unexpected archive of more than ${mostArchived} files`)
    const key = name.normalize('NFC').toLowerCase()
    if (known.has(key)) throw new Error(`Unexpected second \`${name}\` in an archive`)
    known.add(key)
    if (name.includes('\0')) throw new Error('Unexpected archive with a name that holds U+0000')
    if (isLink(entry)) throw new Error(`Unexpected link \`${name}\` in an archive`)
    unpacked += entry.uncompressedSize
    if (unpacked > mostUnpacked)
      throw new Error(`Unexpected archive that unpacks to more than ${mostUnpacked} bytes`)
    if (isWanted(name)) files.set(name, await contentOf(archive, entry))
  }
  return { names, files }
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Names are checked (no absolute ones, none with `..`) and sizes compared with what is unpacked.
  return fromBufferPromise(whole, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
}

async function contentOf(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Error(`Unexpected encrypted \`${entry.fileName}\` in an archive`)
  const content = await buffer(await archive.openReadStreamPromise(entry))
  if (crc32(content) !== entry.crc32)
    throw new Error(`Unexpected content of \`${entry.fileName}\` in an archive: its checksum is another`)
  return content
}

/** Whether a file is a symbolic link, by the mode that Unix gave it. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000
}
