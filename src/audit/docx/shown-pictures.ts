import { child, descendants, valueIn, type XmlElement } from '../../archive/xml.js'
import { drawingText } from '../../model/drawing-text.js'
import { sha256 } from '../../model/sha256.js'
import { drawingProblem } from '../drawing.js'
import type { ShownPicture } from '../reading.js'
import type { Finding } from './finding.js'
import { type Parts, targetsOf } from './parts.js'
import { textParts } from './rules/text-parts.js'

/** What a package shows as pictures. */
export interface DocxPictures {
  /** In the order of the text, the logo left out. */
  shown: ShownPicture[]
  /** Sums of rasters beside drawings, and of the logo's files. */
  made: string[]
  findings: Finding[]
}

/** Follows every picture of the text to its file. */
export function shownPictures(parts: Parts, media: ReadonlyMap<string, Uint8Array>): DocxPictures {
  const found: DocxPictures = { shown: [], made: [], findings: [] }
  const used = new Set<string>()
  for (const [place, root] of textParts(parts)) {
    const targets = targetsOf(parts, place)
    const logos = new Set(
      descendants(root, 'w:p')
        .filter((paragraph) => valueIn(child(paragraph, 'w:pPr'), 'w:pStyle') === 'Organisation')
        .flatMap((paragraph) => descendants(paragraph, 'w:drawing')),
    )
    for (const drawing of descendants(root, 'w:drawing')) {
      const files = ['a:blip', 'asvg:svgBlip']
        .map((name) => descendants(drawing, name)[0]?.attributes['r:embed'])
        .filter((id) => id !== undefined)
        .map((id) => `word/${targets.get(id) ?? ''}`)
      for (const file of files) used.add(file)
      addPicture(found, place, files, media, logos.has(drawing) ? null : ratioOf(drawing))
      if (!hasSize(drawing))
        found.findings.push(foreign(place, 'Unexpected picture in a size that cannot be seen'))
    }
  }
  for (const name of media.keys())
    if (!used.has(name)) found.findings.push(foreign(name, 'Unexpected picture that nothing shows'))
  return found
}

function addPicture(
  found: DocxPictures,
  place: string,
  files: readonly string[],
  media: ReadonlyMap<string, Uint8Array>,
  /** Width by height; null of the logo. */
  ratio: number | null,
): void {
  const [file = '', vector] = files
  const bytes = media.get(file)
  const drawing = vector === undefined ? undefined : media.get(vector)
  if (!bytes || (vector !== undefined && !drawing)) {
    found.findings.push(foreign(place, `Unexpected picture without its file \`${vector ?? file}\``))
    return
  }
  const text = drawing && new TextDecoder().decode(drawing)
  const problem = text === undefined ? null : drawingProblem(text)
  if (problem !== null) found.findings.push(foreign(vector ?? '', `Unexpected drawing that ${problem}`))
  if (drawing) found.made.push(sha256(bytes))
  if (ratio === null && drawing) found.made.push(sha256(drawing))
  if (ratio === null) return
  found.shown.push(
    text === undefined
      ? { kind: 'raster', hash: sha256(bytes), ratio }
      : { kind: 'svg', hash: sha256(drawingText(text)), ratio },
  )
}

/** English metric units of a third of a CSS pixel. */
const pixel = 3_175

function hasSize(drawing: XmlElement): boolean {
  return extentsOf(drawing).every(([width, height]) => width >= pixel && height >= pixel)
}

/** Width by height where all that is said of the size agrees; otherwise nothing that a picture has. */
function ratioOf(drawing: XmlElement): number {
  const [first, ...others] = extentsOf(drawing)
  if (!first) return 0
  const isSame = others.every(([width, height]) => width === first[0] && height === first[1])
  return isSame ? first[0] / first[1] : 0
}

function extentsOf(drawing: XmlElement): [width: number, height: number][] {
  return [...descendants(drawing, 'wp:extent'), ...descendants(drawing, 'a:ext')]
    .filter(({ attributes }) => attributes.cx !== undefined)
    .map(({ attributes }) => [Number(attributes.cx), Number(attributes.cy)])
}

function foreign(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}
