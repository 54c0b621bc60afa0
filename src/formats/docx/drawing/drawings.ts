import { NonVisualDrawingProperties, type NonVisualDrawingPropertiesOptions, type XmlComponent } from 'docx'
import type { Drawing as DisplayList } from '../../../media/drawing/display-list.js'
import { drawingOf } from '../../../media/drawing/drawing-of.js'
import { fontFaceOf } from '../../../media/drawing/font-face.js'
import { withFamilies } from '../../../media/drawing/with-families.js'
import { writeSvg } from '../../../media/drawing/write-svg.js'
import type { FormatContext } from '../../../model/format.js'
import type { MediaFacts, Report } from '../../../model/report.js'
import { scriptDesign } from '../../../model/script-design.js'
import { sha256 } from '../../../model/sha256.js'
import { geometryOf } from '../geometry.js'
import type { Relationships } from '../relationships.js'
import { element, xmlText } from '../xml/element.js'
import { rasterOf } from './raster.js'

export interface Drawing {
  /** Key of the picture. */
  media: string
  /** Empty for a decorative picture. */
  alternative: string
  /** The object's name in Word's selection pane. */
  name: string
  /** Points at hand. */
  width: number
  /** Points at hand within a line; null for a picture that stands by itself. */
  height: number | null
  link: DrawingLink | null
}

/** Where a picture leads. */
export interface DrawingLink {
  /** Number of the relationship that says where. */
  relationship: number
  /** The words that Word shows beside it. */
  title: string | null
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
  /** Sums of rasters beside drawings, and of the logo's files. */
  made: () => string[]
  /** Files below `word/media/`. */
  parts: () => [name: string, bytes: Uint8Array][]
}

/** A picture's parts: what every reader shows, and the drawing itself for those that can. */
interface Files {
  file: string
  bytes: Uint8Array
  drawing: { file: string; bytes: Uint8Array } | null
}

interface Picture extends Files {
  /** Points. */
  width: number
  height: number
}

const pointsPerPixel = 0.75
const emuPerPoint = 12700
/** Points kept for a caption on the page of a tall picture: three lines. */
const captionRoom = 48

export function createDrawings(report: Report, context: FormatContext): Drawings {
  const pictures = prepare(report, context)
  const used = new Map<string, Uint8Array>()
  const made = new Set<string>()
  const highest = geometryOf(context.design, context.options.paper).paper.textHeight - captionRoom
  let number = 0
  const place = (
    part: Part,
    picture: Picture,
    { alternative, name, width, height, link }: Omit<Drawing, 'media'>,
  ) => {
    const { drawing } = picture
    used.set(picture.file, picture.bytes)
    if (drawing) {
      used.set(drawing.file, drawing.bytes)
      made.add(sha256(picture.bytes))
    }
    number += 1
    const scale = Math.min(1, width / picture.width, (height ?? highest) / picture.height)
    const extent = {
      cx: Math.round(picture.width * scale * emuPerPoint),
      cy: Math.round(picture.height * scale * emuPerPoint),
    }
    const relationship = part.relationships.add('image', `media/${picture.file}`)
    const vector = drawing && part.relationships.add('image', `media/${drawing.file}`)
    return inlineDrawing({ id: number, name, alternative, relationship, vector, extent, link })
  }
  return {
    made: () => [...made].sort(),
    parts: () => [...used].sort(([a], [b]) => (a < b ? -1 : 1)),
    draw(part, { media, ...drawing }) {
      const picture = pictures.get(media)
      if (!picture) throw new Error(`The report holds no picture \`${media}\``)
      return place(part, picture, drawing)
    },
    logo(part, name) {
      const logo = logoOf(context)
      if (!logo) return null
      if (logo.drawing) made.add(sha256(logo.drawing.bytes))
      const { width } = logo
      return place(part, logo, { alternative: name, name: 'logo', width, height: null, link: null })
    },
  }
}

function logoOf(context: FormatContext): Picture | null {
  const { logo, spacing } = context.design
  if (logo === null) return null
  const drawing = drawingOf(context.font(logo))
  const scale = Math.min(spacing.logoWidth / drawing.width, spacing.logoHeight / drawing.height)
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  return { ...drawingFiles('logo', logo, drawing, width, context), width, height }
}

/** The drawing as Word writes it: SVG, with a picture beside it for readers that show none. */
function drawingFiles(
  name: string,
  source: string,
  drawing: DisplayList,
  width: number,
  context: FormatContext,
): Files {
  const script = scriptDesign(context.design, context.language.script)
  const named = withFamilies(drawing, (families) => {
    const { name: family, fallbacks } = script[fontFaceOf(families)]
    return [family, ...fallbacks].join(', ')
  })
  return {
    file: `${name}.png`,
    bytes: rasterOf(drawing, width, context) ?? unpainted(source, context),
    drawing: { file: `${name}.svg`, bytes: new TextEncoder().encode(writeSvg(named)) },
  }
}

/** Tells of a drawing that cannot be made a picture, and stands in for it: the edition is not written. */
function unpainted(source: string, { report }: FormatContext): Uint8Array {
  report({
    ruleId: 'picture-unusable',
    source: 'docx',
    severity: 'error',
    file: source,
    place: null,
    reason: `Cannot use the picture \`${source}\`: its clipped or transparent groups reach so far outside its view that the copy for Word cannot be painted`,
    note: 'Delete what stands outside the view of the drawing, or save it as PNG.',
    blame: 'source',
  })
  return new Uint8Array()
}

interface Inline {
  id: number
  name: string
  alternative: string
  relationship: number
  /** Of the drawing itself, or null for a photograph. */
  vector: number | null
  /** English metric units. */
  extent: { cx: number; cy: number }
  link: DrawingLink | null
}

function inlineDrawing({ alternative, ...shown }: Inline): XmlComponent {
  const { id, name, extent, link } = shown
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { ...namespaces, distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', extent),
      new LinkedProperties('wp:docPr', link, {
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
          pictureElement(shown),
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

/** Properties with their link, which Word reads at both places; docx writes addresses outside alone, and no words beside. */
class LinkedProperties extends NonVisualDrawingProperties {
  constructor(name: string, link: DrawingLink | null, options: NonVisualDrawingPropertiesOptions) {
    super(name, options)
    if (!link) return
    const click = element('a:hlinkClick', { 'r:id': `rId${link.relationship}`, tooltip: link.title })
    // After the attributes, before any extension (ECMA-376 Part 1, A.4.1, CT_NonVisualDrawingProps).
    this.root.splice(1, 0, click)
  }
}

/** docx names a picture in braces until it packs. */
function pictureElement(shown: Omit<Inline, 'alternative'>): XmlComponent {
  const { id, name, relationship, vector, extent, link } = shown
  return element(
    'pic:pic',
    {},
    element(
      'pic:nvPicPr',
      {},
      new LinkedProperties('pic:cNvPr', link, { id, name: xmlText(name) }),
      element('pic:cNvPicPr'),
    ),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': `rId${relationship}` }, vector === null ? null : svgExtension(vector)),
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

/** The drawing beside its raster ([MS-ODRAWXML] §2.3.1.1, `svgBlip`). */
function svgExtension(relationship: number): XmlComponent {
  const namespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', { 'xmlns:asvg': namespace, 'r:embed': `rId${relationship}` }),
    ),
  )
}

function prepare(report: Report, context: FormatContext): Map<string, Picture> {
  const pictures = new Map<string, Picture>()
  const made = new Map<string, Files>()
  const { textWidth } = geometryOf(context.design, context.options.paper)
  for (const [key, facts] of Object.entries(report.media)) {
    const size = { width: facts.width * pointsPerPixel, height: facts.height * pointsPerPixel }
    const name = `picture${made.size + 1}`
    const files = made.get(facts.hash) ?? filesOf(name, key, facts, Math.min(size.width, textWidth), context)
    made.set(facts.hash, files)
    pictures.set(key, { ...files, ...size })
  }
  return pictures
}

function filesOf(
  name: string,
  key: string,
  { hash, kind }: MediaFacts,
  width: number,
  context: FormatContext,
): Files {
  const bytes = context.media(hash)
  return kind === 'svg'
    ? drawingFiles(name, key, drawingOf(bytes), width, context)
    : { file: `${name}.${kind}`, bytes, drawing: null }
}
