import { createRequire } from 'node:module'
import path from 'node:path'
import type { EvidencePage } from '../pages/types.js'
import type { Loaded } from './load.js'
import { ownFacts, ownVersion, type PackageFacts, packageFacts } from './package-version.js'

const require = createRequire(import.meta.url)

/** Versions of ourselves, of the packages that we need, and of the fonts in the editions. */
export function versions({ design }: Loaded, root: string): Pick<EvidencePage, 'tools' | 'fonts'> {
  const families = design
    ? [
        ...Object.values(design.scripts).flatMap(({ text, label }) => [text, label]),
        design.codeFamily,
        ...design.fallbackFamilies.map(({ name, file }) => ({ name, faces: [{ file }] })),
      ]
    : []
  const fonts = new Map(
    families.map(({ name, faces }) => {
      const facts = factsOf(packageOf(faces[0]?.file ?? ''), root)
      return [name, { family: name, version: facts?.version ?? 'unknown', licence: facts?.licence ?? null }]
    }),
  )
  const packaged = new Set(families.flatMap(({ faces }) => faces.map(({ file }) => packageOf(file))))
  const packages = (ownFacts()?.dependencies ?? []).filter((name) => !packaged.has(name))
  return {
    tools: [
      { name: 'rapporteur', version: ownVersion() },
      ...packages.map((name) => ({ name, version: factsOf(name, root)?.version ?? 'unknown' })),
    ],
    fonts: [...fonts.values()].sort((a, b) => (a.family < b.family ? -1 : 1)),
  }
}

/** What a package says of itself: one of ours, else one of the workspace's. */
function factsOf(name: string | null, root: string): PackageFacts | null {
  if (name === null) return null
  const folders = [require, createRequire(path.join(root, 'package.json'))].flatMap(
    ({ resolve }) => resolve.paths(name) ?? [],
  )
  for (const folder of folders) {
    const facts = packageFacts(path.join(folder, name, 'package.json'))
    if (facts) return facts
  }
  return null
}

/** The package that a font file of the form `@scope/name/…` belongs to; null for a file of the design's folder. */
function packageOf(file: string): string | null {
  return file.startsWith('@') ? file.split('/').slice(0, 2).join('/') : null
}
