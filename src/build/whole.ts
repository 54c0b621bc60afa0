import type { Manifest } from '../audit/manifest.js'
import type { OutputFiles } from '../audit/output-files.js'
import { outputPath } from '../audit/output-files.js'
import { sumsFile } from '../audit/sums.js'
import { sha256 } from '../model/sha256.js'
import type { Workspace } from '../read/workspace.js'
import { indexFile, readPageTemplates } from './index-file.js'
import type { OwnEntries } from './output/own-entries.js'
import { partFile } from './parts/part-record.js'
import type { Compiled } from './types.js'

/** What a build changes outside the folders it has just made. */
export interface Whole {
  /** Folders of publications that are no longer declared. */
  removed: string[]
  /** Index, manifest and sums, describing the whole output folder. */
  topLevel: Map<string, Uint8Array>
  /** The text of `SHA256SUMS`. */
  sums: string
}

const encoder = new TextEncoder()

/** Describes the output folder as it will be: publications just made, and those that stay as they were. */
export async function finish(options: {
  files: OutputFiles
  own: OwnEntries
  compiled: readonly Compiled[]
  /** Every slug under `source/` when all was built, else null. */
  declared: readonly string[] | null
  /** The text of `part.json`; null where the whole is built. */
  part: string | null
  workspace: Workspace
}): Promise<Whole> {
  const { files: standing, own, compiled, declared, part, workspace } = options
  const previous = own.manifest
  const fresh = new Set(compiled.map(({ slug }) => slug))
  const stays = (previous?.publications ?? []).filter(
    ({ slug }) => !fresh.has(slug) && (declared === null || declared.includes(slug)),
  )
  const removed: string[] = []
  for (const { slug } of previous?.publications ?? []) {
    const isGone = !fresh.has(slug) && !stays.some((record) => record.slug === slug)
    if (isGone && (await own.isRemovable(slug))) removed.push(slug)
  }
  const publications = [...compiled.flatMap(({ record }) => (record ? [record] : [])), ...stays].sort(
    (a, b) => (a.slug < b.slug ? -1 : 1),
  )
  const manifest: Manifest = { schema: 1, publications }
  const topLevel = new Map<string, Uint8Array>()
  topLevel.set('manifest.json', encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`))
  topLevel.set('index.html', indexFile(manifest, workspace.organisation, await readPageTemplates(workspace)))
  if (part !== null) topLevel.set(partFile, encoder.encode(part))
  const sums = new Map<string, string>()
  for (const [name, bytes] of topLevel) sums.set(name, sha256(bytes))
  for (const { slug, files } of compiled) {
    for (const [name, bytes] of files) sums.set(`${slug}/${name}`, sha256(bytes))
  }
  for (const { slug } of stays) {
    for (const [name, sum] of await sumsOfFolder(standing, own, slug)) sums.set(name, sum)
  }
  const text = sumsFile(sums)
  topLevel.set('SHA256SUMS', encoder.encode(text))
  return { removed, topLevel, sums: text }
}

/** Sums of a folder that stays: as recorded, so that a file changed since is still noticed. */
async function sumsOfFolder(files: OutputFiles, own: OwnEntries, slug: string): Promise<Map<string, string>> {
  const recorded = new Map([...own.sums].filter(([name]) => name.startsWith(`${slug}/`)))
  if (recorded.size > 0) return recorded
  for (const { path: name, kind } of await files.entries()) {
    const safe = kind === 'file' && name.startsWith(`${slug}/`) ? outputPath(name) : null
    const bytes = safe && (await files.read(safe))
    if (bytes) recorded.set(name, sha256(bytes))
  }
  return recorded
}
