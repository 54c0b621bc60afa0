import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseManifest } from '../audit/manifest.js'
import { parseSums, sha256, sumsFile } from '../audit/sums.js'
import { evidencePage } from '../pages/evidence-page.js'
import type { ConformanceSummary, EvidencePage } from '../pages/types.js'
import type { Workspace } from '../read/workspace.js'
import { readPageTemplates } from './index-file.js'

/**
 * Draws the evidence pages of an output folder again after the conformance checkers have left their reports there,
 * and enters the new files into `SHA256SUMS`.
 */
export async function refreshEvidence(out: string, workspace: Workspace): Promise<void> {
  const manifest = parseManifest(await readFile(path.join(out, 'manifest.json'), 'utf8').catch(() => ''))
  const sumsText = await readFile(path.join(out, 'SHA256SUMS'), 'utf8').catch(() => null)
  if (!manifest || sumsText === null) return
  const sums = parseSums(sumsText)
  const templates = await readPageTemplates(workspace)
  for (const { slug } of manifest.publications) {
    const folder = path.join(out, slug, 'evidence')
    const page = await readJson<EvidencePage>(path.join(folder, 'page.json'))
    const conformance = await readJson<ConformanceSummary>(path.join(folder, 'conformance', 'summary.json'))
    if (!page || !conformance) continue
    const reports = (await readdir(path.join(folder, 'conformance')))
      .sort()
      .map((name) => `conformance/${name}`)
    const files = [...page.files, ...reports.map((name) => ({ name, href: name }))]
    await writeFile(path.join(folder, 'index.html'), evidencePage({ ...page, conformance, files }, templates))
    for (const name of ['index.html', ...reports]) {
      sums.set(`${slug}/evidence/${name}`, sha256(await readFile(path.join(folder, ...name.split('/')))))
    }
  }
  await writeFile(path.join(out, 'SHA256SUMS'), sumsFile(sums))
}

/** A file of our own evidence; null when it is not there. */
async function readJson<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as T)
}
