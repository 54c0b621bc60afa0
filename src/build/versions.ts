import type { EvidencePage } from '../pages/types.js'
import { packageNameOf, packagePlaces } from '../read/package-files.js'
import type { Loaded } from './load.js'
import { ownPackages, ownVersion, type PackageFacts, packageFacts } from './package-version.js'

/** Versions of ourselves, of the packages that we need, and of the fonts in the editions. */
export function versions({ design }: Loaded, root: string): Pick<EvidencePage, 'tools' | 'fonts'> {
  const families = design
    ? [
        ...Object.values(design.scripts)
          .flatMap(({ text, label }) => [text, label])
          .filter(({ faces }) => faces.length > 0),
        design.codeFamily,
        ...design.fallbackFamilies.map(({ name, file }) => ({ name, faces: [{ file }] })),
      ]
    : []
  const fonts = new Map(
    families.map(({ name, faces }) => {
      const facts = fontFacts(faces[0]?.file ?? '', root)
      return [name, { family: name, version: facts?.version ?? 'unknown', licence: facts?.licence ?? null }]
    }),
  )
  return {
    tools: [
      { name: 'rapporteur', version: ownVersion() },
      ...ownPackages().map(([name, version]) => ({ name, version })),
    ],
    fonts: [...fonts.values()].sort((a, b) => (a.family < b.family ? -1 : 1)),
  }
}

/** What the package of a font says of itself; null for a file of the design's folder. */
function fontFacts(file: string, root: string): PackageFacts | null {
  const name = file.startsWith('@') ? packageNameOf(file) : null
  if (name === null) return null
  for (const place of packagePlaces(`${name}/package.json`, root)) {
    const facts = packageFacts(place.file)
    if (facts) return facts
  }
  return null
}
