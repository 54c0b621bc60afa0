import { NonVisualDrawingProperties, type XmlComponent } from 'docx'
import { svgSize } from '../../../media/drawing/svg-size.js'
import type { FormatContext } from '../../../model/format.js'
import type { Report } from '../../../model/report.js'
import type { Relationships } from '../relationships.js'
import { element } from '../xml/element.js'
import { xmlText } from '../xml/xml-text.js'
import { metafile } from './metafile.js'

export interface Drawing {
  /** Key of the picture. */
  media: string
  /** Empty for a decorative picture. */
  alternative: string
  /** The object's name in Word's selection pane. */
  name: string
  /** Points at hand. */
  width: number
}

/** The part of the package that shows a picture. */
interface Part {
  relationships: Relationships
}

/** The document's pictures: each is one part of the package, however often it is shown. */
export interface Drawings {
  draw: (part: Part, drawing: Drawing) => XmlComponent
  /** The design's logo with the name that it stands for, or null where there is none. */
  logo: (part: Part, name: string) => XmlComponent | null
  /** Files below `word/media/`. */
  parts: () => [name: string, bytes: Uint8Array][]
}

interface Picture {
  file: string
  bytes: Uint8Array
  /** Points. */
  width: number
  height: number
}

const pointsPerPixel = 0.75
const emuPerPoint = 12700

export function createDrawings(report: Report, context: FormatContext): Drawings {
  const pictures = prepare(report, context)
  const used = new Map<string, Uint8Array>()
  let number = 0
  const place = (part: Part, picture: Picture, { alternative, name, width }: Omit<Drawing, 'media'>) => {
    used.set(picture.file, picture.bytes)
    number += 1
    const scale = Math.min(1, width / picture.width)
    const extent = {
      cx: Math.round(picture.width * scale * emuPerPoint),
      cy: Math.round(picture.height * scale * emuPerPoint),
    }
    const relationship = part.relationships.add('image', `media/${picture.file}`)
    return inlineDrawing({ id: number, name, alternative, relationship, extent })
  }
  return {
    parts: () => [...used].sort(([a], [b]) => (a < b ? -1 : 1)),
    draw(part, { media, ...drawing }) {
      const picture = pictures.get(media)
      if (!picture) throw new Error(`The report holds no picture \`${media}\``)
      return place(part, picture, drawing)
    },
    logo(part, name) {
      const logo = logoOf(context)
      return logo && place(part, logo, { alternative: name, name: 'logo', width: logo.width })
    },
  }
}

function logoOf(context: FormatContext): Picture | null {
  const { logo, spacing } = context.design
  if (logo === null) return null
  const bytes = context.font(logo)
  const size = svgSize(bytes)
  const scale = Math.min(spacing.logoWidth / size.width, spacing.logoHeight / size.height)
  return {
    file: 'logo.emf',
    bytes: metafile(bytes, size, logo, context),
    width: size.width * scale,
    height: size.height * scale,
  }
}

interface Inline {
  id: number
  name: string
  alternative: string
  relationship: number
  /** English metric units. */
  extent: { cx: number; cy: number }
}

function inlineDrawing({ id, name, alternative, relationship, extent }: Inline): XmlComponent {
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { ...namespaces, distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', extent),
      new NonVisualDrawingProperties('wp:docPr', {
        id,
        name: xmlText(name),
        description: xmlText(alternative),
        decorative: alternative === '',
      }),
      element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
          pictureElement(id, name, relationship, extent),
        ),
      ),
    ),
  )
}

/** Of drawings and their pictures; docx's root elements name neither. */
const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
}

/** docx has no metafiles, and names a picture in braces until it packs. */
function pictureElement(
  id: number,
  name: string,
  relationship: number,
  extent: { cx: number; cy: number },
): XmlComponent {
  return element(
    'pic:pic',
    {},
    element(
      'pic:nvPicPr',
      {},
      new NonVisualDrawingProperties('pic:cNvPr', { id, name: xmlText(name) }),
      element('pic:cNvPicPr'),
    ),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': `rId${relationship}` }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { ...extent })),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  )
}

function prepare(report: Report, context: FormatContext): Map<string, Picture> {
  const pictures = new Map<string, Picture>()
  const made = new Map<string, { file: string; bytes: Uint8Array }>()
  for (const [key, facts] of Object.entries(report.media)) {
    const size = { width: facts.width * pointsPerPixel, height: facts.height * pointsPerPixel }
    const bytes = context.media(facts.hash)
    const isDrawing = facts.kind === 'svg'
    const part = made.get(facts.hash) ?? {
      file: `picture${made.size + 1}.${isDrawing ? 'emf' : facts.kind}`,
      bytes: isDrawing ? metafile(bytes, facts, key, context) : bytes,
    }
    made.set(facts.hash, part)
    pictures.set(key, { ...part, ...size })
  }
  return pictures
}
