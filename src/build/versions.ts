import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { EvidencePage } from '../pages/types.js'
import type { Loaded } from './load.js'

const require = createRequire(import.meta.url)

/** Packages whose version can change what an edition looks like or says. */
const packages = [
  'pdfmake',
  'docx',
  'harfbuzzjs',
  'fontkit',
  '@cto.af/linebreak',
  'bidi-js',
  'hyphen',
  'remark-parse',
  'rehype-stringify',
]

/** Versions of ourselves, of what writes the editions, and of the fonts in them. */
export function versions({ design }: Loaded): Pick<EvidencePage, 'tools' | 'fonts'> {
  const own = readManifest(new URL('../../package.json', import.meta.url).pathname)
  const families = design ? Object.values(design.scripts).flatMap(({ text, label }) => [text, label]) : []
  const fonts = new Map(
    families.map((family) => {
      const manifest = manifestOfFile(family.faces[0]?.file ?? '')
      return [
        family.name,
        {
          family: family.name,
          version: manifest?.version ?? 'unknown',
          licence: manifest ? 'OFL-1.1' : null,
        },
      ]
    }),
  )
  return {
    tools: [
      { name: 'rapporteur', version: own?.version ?? 'unknown' },
      ...packages.map((name) => ({ name, version: manifestOf(name)?.version ?? 'unknown' })),
    ],
    fonts: [...fonts.values()].sort((a, b) => (a.family < b.family ? -1 : 1)),
  }
}

interface Manifest {
  version: string
}

function manifestOf(name: string): Manifest | null {
  const folders = require.resolve.paths(name) ?? []
  for (const folder of folders) {
    const manifest = readManifest(path.join(folder, name, 'package.json'))
    if (manifest) return manifest
  }
  return null
}

/** The package that a font file of the form `@scope/name/…` belongs to. */
function manifestOfFile(file: string): Manifest | null {
  const parts = file.split('/')
  return file.startsWith('@') ? manifestOf(parts.slice(0, 2).join('/')) : null
}

function readManifest(file: string): Manifest | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof parsed === 'object' && parsed !== null && 'version' in parsed
      ? { version: String(parsed.version) }
      : null
  } catch {
    return null
  }
}
