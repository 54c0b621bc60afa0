import type { ManifestPublication } from '../../audit/manifest.js'
import type { OutputFiles } from '../../audit/output-files.js'
import { ownEntries } from './own-entries.js'

/** What the manifest of an output folder says of a publication; undefined where nothing is known to be ours. */
export async function recordOf(files: OutputFiles, slug: string): Promise<ManifestPublication | undefined> {
  // A manifest that cannot be read is reported when the folder is written.
  const manifest = await ownEntries(files).then(
    (own) => own.manifest,
    () => null,
  )
  return manifest?.publications.find((publication) => publication.slug === slug)
}
