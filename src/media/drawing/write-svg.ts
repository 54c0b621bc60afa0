import type {
  Chunk,
  Clip,
  Drawing,
  Group,
  Item,
  Mask,
  Paint,
  Shape,
  Span,
  Stroke,
  Words,
} from './display-list.js'
import { identity, type Matrix } from './matrix.js'
import { paintable, writePath, written } from './path.js'

interface Writer {
  definitions: string[]
  /** Ids of what was written, by its text. */
  ids: Map<string, string>
}

/**
 * A display list as SVG of the simplest kind: presentation attributes alone, without style sheets, `use`, scripts and
 * references outside itself. It is what every edition shows, and resolves into the same list again.
 */
export function writeSvg({ width, height, children }: Drawing): string {
  const writer: Writer = { definitions: [], ids: new Map() }
  const content = children.map((item) => writeItem(writer, item)).join('')
  const size = attributes({
    width: written(width),
    height: written(height),
    viewBox: `0 0 ${written(width)} ${written(height)}`,
  })
  const definitions = writer.definitions.length > 0 ? `<defs>${writer.definitions.join('')}</defs>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${size}>${definitions}${content}</svg>`
}

function writeItem(writer: Writer, item: Item): string {
  switch (item.type) {
    case 'group':
      return writeGroup(writer, item)
    case 'shape':
      return writeShape(writer, item)
    case 'words':
      return writeWords(writer, item)
    case 'raster': {
      const { box, kind, data } = item
      const place = {
        x: written(box.x),
        y: written(box.y),
        width: written(box.width),
        height: written(box.height),
      }
      return `<image${attributes({ ...place, preserveAspectRatio: 'none' })} xlink:href="data:image/${kind};base64,${data}"/>`
    }
  }
}

function writeGroup(writer: Writer, { transform, opacity, clip, mask, children }: Group): string {
  const own = attributes({
    transform: matrixText(transform),
    opacity: share(opacity),
    'clip-path': clip ? `url(#${writeClip(writer, clip)})` : null,
    mask: mask ? `url(#${writeMask(writer, mask)})` : null,
  })
  return `<g${own}>${children.map((child) => writeItem(writer, child)).join('')}</g>`
}

function writeClip(writer: Writer, { outlines, within }: Clip): string {
  const own = attributes({ 'clip-path': within ? `url(#${writeClip(writer, within)})` : null })
  const paths = outlines.map(
    ({ path, evenOdd }) =>
      `<path${attributes({ d: writePath(path), 'clip-rule': evenOdd ? 'evenodd' : null })}/>`,
  )
  return define(writer, 'clipPath', own, paths.join(''))
}

function writeMask(writer: Writer, { kind, box, children }: Mask): string {
  const own = attributes({
    maskUnits: 'userSpaceOnUse',
    x: written(box.x),
    y: written(box.y),
    width: written(box.width),
    height: written(box.height),
    'mask-type': kind === 'alpha' ? 'alpha' : null,
  })
  return define(writer, 'mask', own, children.map((child) => writeItem(writer, child)).join(''))
}

function define(writer: Writer, name: string, own: string, content: string): string {
  const key = `${name}${own}${content}`
  const known = writer.ids.get(key)
  if (known) return known
  const id = `d${writer.ids.size + 1}`
  writer.ids.set(key, id)
  writer.definitions.push(`<${name} id="${id}"${own}>${content}</${name}>`)
  return id
}

function writeShape(writer: Writer, shape: Shape): string {
  const own = attributes({
    d: writePath(shape.path),
    ...fillAttributes(writer, shape.fill),
    'fill-rule': shape.evenOdd ? 'evenodd' : null,
    ...strokeAttributes(writer, shape.stroke),
    'paint-order': shape.strokeFirst ? 'stroke' : null,
  })
  return `<path${own}/>`
}

function fillAttributes(writer: Writer, paint: Paint | null): Record<string, string | null> {
  return {
    fill: paint ? paintText(writer, paint) : 'none',
    'fill-opacity': paint ? share(paint.opacity) : null,
  }
}

function strokeAttributes(writer: Writer, stroke: Stroke | null): Record<string, string | null> {
  if (!stroke) return {}
  return {
    stroke: paintText(writer, stroke.paint),
    'stroke-opacity': share(stroke.paint.opacity),
    'stroke-width': written(stroke.width),
    'stroke-linecap': stroke.cap === 'butt' ? null : stroke.cap,
    'stroke-linejoin': stroke.join === 'miter' ? null : stroke.join,
    'stroke-miterlimit': stroke.miterLimit === 4 ? null : written(stroke.miterLimit),
    'stroke-dasharray': stroke.dashes.length > 0 ? stroke.dashes.map(written).join(' ') : null,
    'stroke-dashoffset': stroke.dashOffset === 0 ? null : written(stroke.dashOffset),
  }
}

function paintText(writer: Writer, paint: Paint): string {
  switch (paint.type) {
    case 'solid':
      return paint.colour
    case 'gradient': {
      const { type, ...place } = paint.shape
      const own = attributes({
        gradientUnits: 'userSpaceOnUse',
        ...Object.fromEntries(Object.entries(place).map(([name, value]) => [name, exact(value)])),
        gradientTransform: matrixText(paint.matrix),
        spreadMethod: paint.spread === 'pad' ? null : paint.spread,
      })
      const stops = paint.stops.map(
        ({ offset, colour, opacity }) =>
          `<stop${attributes({ offset: exact(offset), 'stop-color': colour, 'stop-opacity': share(opacity) })}/>`,
      )
      return `url(#${define(writer, `${type}Gradient`, own, stops.join(''))})`
    }
    case 'pattern': {
      const { tile, matrix, children } = paint
      const own = attributes({
        patternUnits: 'userSpaceOnUse',
        x: exact(tile.x),
        y: exact(tile.y),
        width: exact(tile.width),
        height: exact(tile.height),
        patternTransform: matrixText(matrix),
      })
      const content = children.map((child) => writeItem(writer, child)).join('')
      return `url(#${define(writer, 'pattern', own, content)})`
    }
  }
}

/** Letters with places of their own would be read one by one: such a text is labelled with what it says. */
function writeWords(writer: Writer, { chunks, text }: Words): string {
  const parts = chunks.flatMap(({ spans }) => spans.map((span) => span.text)).join(' ')
  const label = parts.replace(/\s+/gu, ' ').trim() === text ? null : text
  const own = attributes({ 'xml:space': 'preserve', 'aria-label': label })
  const [only] = chunks
  // Some readers know `textLength` at a whole text alone.
  if (only && chunks.length === 1)
    return `<text${own}${chunkAttributes(only)}>${writeSpans(writer, only)}</text>`
  const parted = chunks.map((chunk) => `<tspan${chunkAttributes(chunk)}>${writeSpans(writer, chunk)}</tspan>`)
  return `<text${own}>${parted.join('')}</text>`
}

function chunkAttributes(chunk: Chunk): string {
  const { length } = chunk
  return attributes({
    x: written(chunk.x),
    y: written(chunk.y),
    'text-anchor': chunk.anchor === 'start' ? null : chunk.anchor,
    direction: chunk.direction === 'rtl' ? 'rtl' : null,
    textLength: length ? written(length.value) : null,
    lengthAdjust: length?.glyphs ? 'spacingAndGlyphs' : null,
  })
}

function writeSpans(writer: Writer, chunk: Chunk): string {
  let rise = 0
  return chunk.spans
    .map((span) => {
      const up = span.rise - rise
      rise = span.rise
      return writeSpan(writer, span, up)
    })
    .join('')
}

function writeSpan(writer: Writer, span: Span, up: number): string {
  const { font } = span
  const own = attributes({
    dx: span.dx === 0 ? null : written(span.dx),
    dy: span.dy - up === 0 ? null : written(span.dy - up),
    rotate: span.rotate === 0 ? null : written(span.rotate),
    'xml:lang': span.language === '' ? null : span.language,
    'font-family': font.families === '' ? null : font.families,
    'font-size': written(font.size),
    'font-weight': font.weight === 400 ? null : String(font.weight),
    'font-style': font.italic ? 'italic' : null,
    'letter-spacing': span.letterSpacing === 0 ? null : written(span.letterSpacing),
    'word-spacing': span.wordSpacing === 0 ? null : written(span.wordSpacing),
    'text-decoration': span.decorations.length > 0 ? span.decorations.join(' ') : null,
    ...fillAttributes(writer, span.fill),
    ...strokeAttributes(writer, span.stroke),
  })
  return `<tspan${own}>${escapeXml(span.text)}</tspan>`
}

function attributes(values: Record<string, string | null>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('')
}

function share(value: number): string | null {
  return value === 1 ? null : written(value)
}

function matrixText(matrix: Matrix): string | null {
  const isIdentity = matrix.every((value, index) => value === identity[index])
  return isIdentity ? null : `matrix(${matrix.map(exact).join(' ')})`
}

/** Nine significant digits: places of gradients can be shares of a box. */
function exact(value: number): string {
  return String(Number(paintable(value).toPrecision(9)))
}

function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
