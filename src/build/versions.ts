import { createRequire } from 'node:module'
import path from 'node:path'
import type { EvidencePage } from '../pages/types.js'
import type { Loaded } from './load.js'
import { ownVersion, packageVersion } from './package-version.js'

const require = createRequire(import.meta.url)

/** Packages whose version can change what an edition looks like or says. */
const packages = [
  'pdfmake',
  'docx',
  'fflate',
  'fontkit',
  'harfbuzzjs',
  '@cto.af/linebreak',
  'bidi-js',
  'hyphen',
  'remark-parse',
  'rehype-stringify',
]

/** Versions of ourselves, of what writes the editions, and of the fonts in them. */
export function versions({ design }: Loaded): Pick<EvidencePage, 'tools' | 'fonts'> {
  const families = design ? Object.values(design.scripts).flatMap(({ text, label }) => [text, label]) : []
  const fonts = new Map(
    families.map((family) => {
      const version = versionOfFile(family.faces[0]?.file ?? '')
      return [
        family.name,
        {
          family: family.name,
          version: version ?? 'unknown',
          licence: version ? 'OFL-1.1' : null,
        },
      ]
    }),
  )
  return {
    tools: [
      { name: 'rapporteur', version: ownVersion() },
      ...packages.map((name) => ({ name, version: versionOf(name) ?? 'unknown' })),
    ],
    fonts: [...fonts.values()].sort((a, b) => (a.family < b.family ? -1 : 1)),
  }
}

function versionOf(name: string): string | null {
  const folders = require.resolve.paths(name) ?? []
  for (const folder of folders) {
    const version = packageVersion(path.join(folder, name, 'package.json'))
    if (version) return version
  }
  return null
}

/** Version of the package that a font file of the form `@scope/name/…` belongs to. */
function versionOfFile(file: string): string | null {
  return file.startsWith('@') ? versionOf(file.split('/').slice(0, 2).join('/')) : null
}
