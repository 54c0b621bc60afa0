import path from 'node:path'
import { type Manifest, parseManifest } from '../../audit/manifest.js'
import { type OutputFiles, outputText } from '../../audit/output-files.js'
import { parseSums } from '../../audit/sums.js'
import { partFile } from '../parts/part-record.js'
import { stands } from './exchange.js'
import { topLevelFiles } from './output-folder.js'

/** What an output folder holds that a build may replace. */
export interface OwnEntries {
  /** What its manifest says; null when there is none that a build can have written. */
  manifest: Manifest | null
  /** Whether it is a part of a build, and not a whole. */
  isPart: boolean
  /** Sums as recorded, by path. */
  sums: Map<string, string>
  /** Names at the top of the folder that stand in the way and that no build wrote. */
  foreign: (names: readonly string[]) => Promise<string[]>
  /** Whether a folder may be removed: listed, and with the evidence that a build leaves. */
  isRemovable: (slug: string) => Promise<boolean>
}

/**
 * Distinguishes our own entries of an output folder from others. `--out` may name a folder that holds other things, and
 * a manifest may be forged: nothing is replaced that does not look as a build leaves it, nothing removed that does not
 * look so twice.
 */
export async function ownEntries(files: OutputFiles): Promise<OwnEntries> {
  const manifest = parseManifest((await outputText(files, 'manifest.json')) ?? '')
  const sums = parseSums((await outputText(files, 'SHA256SUMS')) ?? '')
  const isOurs = manifest !== null || sums.size > 0
  const isListed = (slug: string) => manifest?.publications.some((record) => record.slug === slug) ?? false
  const hasEvidence = async (slug: string) => (await outputText(files, `${slug}/evidence/page.json`)) !== null
  return {
    manifest,
    sums,
    isPart: (await outputText(files, partFile)) !== null,
    foreign: async (names) => {
      const found: string[] = []
      for (const name of names) {
        if (!(await stands(path.join(files.root, name)))) continue
        const isTop = topLevelFiles.some((file) => file === name)
        const isOwn = isTop ? isOurs : isListed(name) || (await hasEvidence(name))
        if (!isOwn) found.push(name)
      }
      return found
    },
    isRemovable: async (slug) => isListed(slug) && (await hasEvidence(slug)),
  }
}
