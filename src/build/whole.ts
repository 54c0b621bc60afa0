import path from 'node:path'
import { type Manifest, parseManifest } from '../audit/manifest.js'
import { parseSums, sha256, sumsFile } from '../audit/sums.js'
import { listFiles } from '../read/files.js'
import type { Workspace } from '../read/workspace.js'
import type { Compiled } from './compile-publication.js'
import { indexFile, readPageTemplates } from './index-file.js'
import { readOutput } from './output-folder.js'

/** What a build changes outside the folders it has just made. */
export interface Whole {
  /** Folders of publications that are no longer declared. */
  removed: string[]
  /** Index, manifest and sums, describing the whole output folder. */
  topLevel: Map<string, Uint8Array>
}

const encoder = new TextEncoder()

/** What the manifest of an output folder says; null when there is none of ours. */
export async function previousManifest(out: string): Promise<Manifest | null> {
  const bytes = await readOutput(out, 'manifest.json')
  return bytes && parseManifest(new TextDecoder().decode(bytes))
}

/** Describes the output folder as it will be: publications just made, and those that stay as they were. */
export async function finish(options: {
  out: string
  compiled: readonly Compiled[]
  previous: Manifest | null
  /** Every slug under `source/` when all was built, else null. */
  declared: readonly string[] | null
  workspace: Workspace
}): Promise<Whole> {
  const { out, compiled, previous, declared, workspace } = options
  const fresh = new Set(compiled.map(({ slug }) => slug))
  const stays = (previous?.publications ?? []).filter(
    ({ slug }) => !fresh.has(slug) && (declared === null || declared.includes(slug)),
  )
  const removed = (previous?.publications ?? [])
    .map(({ slug }) => slug)
    .filter((slug) => !fresh.has(slug) && !stays.some((record) => record.slug === slug))
  const publications = [...compiled.flatMap(({ record }) => (record ? [record] : [])), ...stays].sort(
    (a, b) => (a.slug < b.slug ? -1 : 1),
  )
  const manifest: Manifest = { schema: 1, publications }
  const topLevel = new Map<string, Uint8Array>()
  topLevel.set('manifest.json', encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`))
  topLevel.set('index.html', indexFile(manifest, workspace.organisation, await readPageTemplates(workspace)))
  const sums = new Map<string, string>()
  for (const [name, bytes] of topLevel) sums.set(name, sha256(bytes))
  for (const { slug, files } of compiled) {
    for (const [name, bytes] of files) sums.set(`${slug}/${name}`, sha256(bytes))
  }
  for (const { slug } of stays) {
    for (const [name, sum] of await sumsOfFolder(out, slug)) sums.set(name, sum)
  }
  topLevel.set('SHA256SUMS', encoder.encode(sumsFile(sums)))
  return { removed, topLevel }
}

/** Sums of a folder that stays: as recorded, so that a file changed since is still noticed. */
async function sumsOfFolder(out: string, slug: string): Promise<Map<string, string>> {
  const recorded = await readOutput(out, 'SHA256SUMS')
  const sums = recorded ? parseSums(new TextDecoder().decode(recorded)) : new Map<string, string>()
  const own = new Map([...sums].filter(([name]) => name.startsWith(`${slug}/`)))
  if (own.size > 0) return own
  for (const file of await listFiles(path.join(out, slug))) {
    const name = `${slug}/${file}`
    const bytes = await readOutput(out, name)
    if (bytes) own.set(name, sha256(bytes))
  }
  return own
}
