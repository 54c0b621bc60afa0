import type { Manifest } from '../audit/manifest.js'
import { type OutputFiles, outputPath } from '../audit/output-files.js'
import { sumsFile } from '../audit/sums.js'
import { sha256 } from '../model/sha256.js'
import type { ConformanceSummary, EvidencePage } from '../pages/types.js'
import type { Workspace } from '../read/workspace.js'
import { type PageTemplates, readPageTemplates } from './index-file.js'
import { openOutput } from './output/output-folder.js'
import { ownEntries } from './output/own-entries.js'
import { checkedEvidence } from './page-maker.js'

/**
 * Draws the evidence pages of an output folder again after the conformance checkers have left their reports there,
 * and enters the new files into `SHA256SUMS`. Exchanged like a build: a stop at any point loses nothing.
 * @throws where the evidence is damaged, with the name of the file
 */
export async function refreshEvidence(out: string, workspace: Workspace): Promise<void> {
  const folder = await openOutput(out)
  try {
    const { manifest, sums } = await ownEntries(folder.files)
    const templates = await readPageTemplates(workspace)
    for (const { slug } of manifest?.publications ?? []) {
      const page = await redrawn(folder.files, slug, templates)
      if (!page) continue
      const files = await filesOf(folder.files, slug)
      files.set('evidence/index.html', page)
      await folder.stage(slug, files)
      for (const [name, bytes] of files) {
        const path = `${slug}/${name}`
        // Sums of editions stay as recorded, so that a file changed since is still noticed.
        if (name === 'evidence/index.html' || name.startsWith(conformance)) sums.set(path, sha256(bytes))
      }
    }
    if (manifest) await folder.commit([], new Map([['SHA256SUMS', new TextEncoder().encode(sumsFile(sums))]]))
  } finally {
    await folder.abandon()
  }
}

const conformance = 'evidence/conformance/'

/** The evidence page with what the checkers said; null where they said nothing. */
async function redrawn(
  files: OutputFiles,
  slug: Manifest['publications'][number]['slug'],
  templates: PageTemplates,
): Promise<Uint8Array | null> {
  const page = await readJson<EvidencePage>(files, `${slug}/evidence/page.json`)
  const summary = await readJson<ConformanceSummary>(files, `${slug}/${conformance}summary.json`)
  if (!page || !summary) return null
  const reports = [...(await filesOf(files, slug)).keys()]
    .filter((name) => name.startsWith(conformance))
    .map((name) => name.slice('evidence/'.length))
  try {
    return checkedEvidence(page, summary, reports, templates)
  } catch (error) {
    throw new Error(`Cannot draw the evidence of ${slug}: page.json or summary.json is damaged`, {
      cause: error,
    })
  }
}

/** Every plain file of a publication, by path relative to its folder. */
async function filesOf(files: OutputFiles, slug: string): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const { path, kind } of await files.entries()) {
    const safe = kind === 'file' && path.startsWith(`${slug}/`) ? outputPath(path) : null
    const bytes = safe && (await files.read(safe))
    if (bytes) found.set(path.slice(slug.length + 1), bytes)
  }
  return found
}

/** A file of our own evidence; null when it is not there or no JSON. */
async function readJson<T>(files: OutputFiles, name: string): Promise<T | null> {
  const safe = outputPath(name)
  const bytes = safe && (await files.read(safe))
  if (!bytes) return null
  try {
    // What it holds is checked where it is drawn.
    return JSON.parse(new TextDecoder().decode(bytes)) as T
  } catch {
    return null
  }
}
