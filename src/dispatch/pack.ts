import { zip } from '../archive/zip.js'
import { sumsFile } from '../audit/sums.js'
import type { MadeFile } from '../build/made-document.js'
import { sha256 } from '../model/sha256.js'
import type { DispatchRecord, PackedEdition } from './dispatch-record.js'
import { howToVerify } from './how-to-verify.js'
import { coveringLinks, linksAsBuilt, linksToPackage, type PackedPlace } from './links.js'
import type { NoteWords } from './note-words.js'
import type { Packable } from './packable.js'
import { packageNames } from './package-names.js'
import { noSignatures, type Signer } from './signer.js'

/** What a package is made of. */
export interface PackageParts {
  packable: Packable
  /** The record, its editions as they were built. */
  record: DispatchRecord
  /** The covering page in its formats. */
  covering: readonly MadeFile[]
  words: NoteWords
  title: string
  packageFile: string
}

/** A finished package. */
export interface Package {
  bytes: Uint8Array
  record: DispatchRecord
  /** Sum of the list of sums as it would be had nothing been signed. */
  beforeSigning: string
  /** Number of files in the archive. */
  count: number
  files: Record<string, { built: string | null; packed: string }>
}

/** Names of files whose links lead to other editions, by the media type of text. */
const isText = (name: string) => /\.(?:html|md)$/u.test(name)

/** Packs what goes to one recipient: the same parts and keys give the same bytes, as far as the signatures do. */
export async function pack(parts: PackageParts, signer: Signer = noSignatures): Promise<Package> {
  const { packable, covering, record: planned } = parts
  const before = new Map<string, Uint8Array>()
  for (const edition of planned.editions) {
    const bytes = packable.editions.get(edition.built.path)
    if (!bytes) throw new Error(`No edition ${edition.built.path} was read`)
    before.set(edition.file, relinked(edition.file, bytes, planned, 'edition'))
  }
  const names = covering.map(({ name }) => name)
  for (const { name, bytes } of covering)
    before.set(name, isText(name) ? encoded(coveringLinks(decoded(bytes), planned.language, names)) : bytes)
  for (const [name, bytes] of packable.evidence)
    before.set(`${packageNames.evidence}${name}`, relinked(name, bytes, planned, 'evidence'))
  const packed = new Map(before)
  if (signer.signPdf)
    for (const [name, bytes] of before) if (isPdf(name)) packed.set(name, await signer.signPdf(bytes))
  const editions = planned.editions.map(
    (edition): PackedEdition => ({
      ...edition,
      sha256: sumOf(packed, edition.file),
      relinked: sumOf(before, edition.file) !== edition.built.sha256,
      signedFrom: signer.signPdf && isPdf(edition.file) ? (before.get(edition.file)?.length ?? null) : null,
    }),
  )
  const pages = names.map((file) => ({
    file,
    sha256: sumOf(packed, file),
    signedFrom: signer.signPdf && isPdf(file) ? (before.get(file)?.length ?? null) : null,
  }))
  const record: DispatchRecord = { ...planned, editions, covering: pages, signatures: signer.facts }
  for (const { name, bytes } of signer.keys) packed.set(name, bytes)
  packed.set(packageNames.record, encoded(`${JSON.stringify(record, null, 1)}\n`))
  const files = packed.size + signer.detached + 2
  const text = howToVerify({ ...parts, record, files })
  packed.set(packageNames.howToVerify, encoded(text))
  const all = [...packed.keys()].sort()
  const sums = encoded(sumsFile(new Map(all.map((name) => [name, sumOf(packed, name)]))))
  const signatures = await signer.signSums(sums)
  const archived = [
    { name: packageNames.howToVerify, bytes: packed.get(packageNames.howToVerify) ?? new Uint8Array() },
    ...all
      .filter((name) => name !== packageNames.howToVerify)
      .map((name) => ({ name, bytes: packed.get(name) ?? new Uint8Array() })),
    { name: packageNames.sums, bytes: sums },
    ...signatures,
  ]
  const built = new Map(planned.editions.map(({ file, built: { sha256: sum } }) => [file, sum]))
  return {
    bytes: zip(archived),
    record,
    count: archived.length,
    beforeSigning: sha256(
      sumsFile(new Map([...before.keys()].sort().map((name) => [name, sumOf(before, name)]))),
    ),
    files: Object.fromEntries(
      all.map((name) => [name, { built: built.get(name) ?? null, packed: sumOf(packed, name) }]),
    ),
  }
}

/** A file with links to the package's files, where it can be turned back into what was built. */
function relinked(name: string, bytes: Uint8Array, record: DispatchRecord, place: PackedPlace): Uint8Array {
  if (!isText(name)) return bytes
  const text = decoded(bytes)
  const linked = linksToPackage(text, record, place)
  return linksAsBuilt(linked, record, place) === text ? encoded(linked) : bytes
}

function isPdf(name: string): boolean {
  return name.endsWith('.pdf')
}

function sumOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return sha256(files.get(name) ?? new Uint8Array())
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
