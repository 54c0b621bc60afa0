import { type ManifestPublication, parseManifest } from '../audit/manifest.js'
import { type OutputFiles, outputPath, outputText } from '../audit/output-files.js'
import { readReport } from '../audit/read-report.js'

/** A built publication as it lies in an output folder. */
export interface Packable {
  publication: ManifestPublication
  /** Bytes of the editions by the path that the manifest gives them. */
  editions: Map<string, Uint8Array>
  /** Evidence, by name below its folder, sorted. */
  evidence: Map<string, Uint8Array>
  /** Whose document it is, by language. */
  organisations: Record<string, string | null>
}

/** Reads the built publications of those slugs; one that was not built is absent. Nothing is packed that was not audited. */
export async function readPackable(files: OutputFiles, slugs: readonly string[]): Promise<Packable[]> {
  const text = await outputText(files, 'manifest.json')
  const manifest = text === null ? null : parseManifest(text)
  const entries = (await files.entries()).filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const found: Packable[] = []
  for (const publication of manifest?.publications ?? []) {
    const { slug } = publication
    if (!slugs.includes(slug)) continue
    const editions = await read(
      files,
      publication.editions.map(({ path }) => [path, path]),
    )
    const prefix = `${slug}/evidence/`
    const names = entries.filter((name) => name.startsWith(prefix)).sort()
    const evidence = await read(
      files,
      names.map((name) => [name, name.slice(prefix.length)]),
    )
    const organisations: Record<string, string | null> = {}
    for (const { language } of publication.languages) {
      const report = readReport(new TextDecoder().decode(evidence.get(`reports/${language}.json`)))
      organisations[language] = report?.metadata.organisation ?? null
    }
    found.push({ publication, editions, evidence, organisations })
  }
  return found
}

async function read(
  files: OutputFiles,
  names: readonly (readonly [path: string, as: string])[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const [path, as] of names) {
    const safe = outputPath(path)
    const bytes = safe && (await files.read(safe))
    if (bytes) found.set(as, bytes)
  }
  return found
}
