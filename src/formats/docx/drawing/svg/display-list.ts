import { childElements, type SvgElement } from '../../../../media/drawing/parse-svg.js'
import { shapePath } from '../../../../media/drawing/shape-path.js'
import { type StyleSheet, styleSheet } from '../../../../media/drawing/style-sheet.js'
import { initialLook, lookOf, type SvgLook, toNumber } from '../../../../media/drawing/svg-look.js'
import { identity, type Matrix, matrixOf, multiply, scaleOf } from './matrix.js'
import { type Step, transformPath } from './path.js'
import { pathData } from './path-data.js'

/** One outline to paint, in the drawing's natural size (CSS pixels). Colours are opaque `#rrggbb`. */
export interface Painted {
  path: readonly Step[]
  fill: string | null
  stroke: { colour: string; width: number; dash: number[]; roundCap: boolean } | null
  evenOdd: boolean
}

export interface Brush {
  /** Outlines of words from a start point, and how far they reach. */
  words: (text: string, look: SvgLook) => { path: readonly Step[]; width: number }
  unsupported: (feature: string) => void
}

interface Canvas {
  brush: Brush
  sheet: StyleSheet
  ids: ReadonlyMap<string, SvgElement>
  painted: Painted[]
}

const groups = new Set(['g', 'a', 'svg', 'switch'])
const silent = new Set(['title', 'desc', 'metadata', 'defs', 'style', 'symbol'])

/** Flattens a drawing: shapes and words as outlines in painting order. */
export function displayList(
  svg: SvgElement,
  size: { width: number; height: number },
  brush: Brush,
): Painted[] {
  const sheet = styleSheet(svg, brush.unsupported)
  const canvas: Canvas = { brush, sheet, ids: idsOf(svg), painted: [] }
  paintChildren(canvas, svg, lookOf(svg, initialLook, sheet, brush.unsupported), viewBox(svg, size))
  return canvas.painted
}

function paintChildren(canvas: Canvas, parent: SvgElement, look: SvgLook, matrix: Matrix): void {
  for (const child of childElements(parent)) paint(canvas, child, look, matrix)
}

function paint(canvas: Canvas, element: SvgElement, parent: SvgLook, outer: Matrix): void {
  const { brush, sheet } = canvas
  if (silent.has(element.name)) return
  const look = lookOf(element, parent, sheet, brush.unsupported)
  const matrix = multiply(outer, matrixOf(element.attributes.transform))
  const shape = shapePath(element)
  if (shape !== null) {
    if (look.visible) add(canvas, pathData(shape), look, matrix)
  } else if (groups.has(element.name)) paintChildren(canvas, element, look, matrix)
  else if (element.name === 'text') {
    if (look.visible) write(canvas, element, look, matrix, { x: 0, y: 0 })
  } else if (element.name === 'use') paintUse(canvas, element, look, matrix)
  else brush.unsupported(`\`<${element.name}>\``)
}

function paintUse(canvas: Canvas, element: SvgElement, look: SvgLook, outer: Matrix): void {
  const { attributes } = element
  const target = canvas.ids.get((attributes.href ?? '').slice(1))
  const shift = { ...identity, e: toNumber(attributes.x) ?? 0, f: toNumber(attributes.y) ?? 0 }
  const matrix = multiply(outer, shift)
  // A `use` of a `use` could go round in circles.
  if (!target || target.name === 'use') canvas.brush.unsupported(`\`<${element.name}>\``)
  else if (target.name === 'symbol') paintChildren(canvas, target, look, matrix)
  else paint(canvas, target, look, matrix)
}

function add(canvas: Canvas, path: readonly Step[], look: SvgLook, matrix: Matrix): void {
  const scale = scaleOf(matrix)
  canvas.painted.push({
    path: transformPath(path, matrix),
    fill: look.fill === null ? null : onWhite(look.fill, look.fillOpacity * look.opacity),
    stroke:
      look.stroke === null || look.strokeWidth === 0
        ? null
        : {
            colour: onWhite(look.stroke, look.strokeOpacity * look.opacity),
            width: look.strokeWidth * scale,
            dash: look.dash.map((part) => part * scale),
            roundCap: look.cap === 1,
          },
    evenOdd: look.evenOdd,
  })
}

function write(
  canvas: Canvas,
  element: SvgElement,
  look: SvgLook,
  matrix: Matrix,
  pen: { x: number; y: number },
): void {
  const place = (name: string) => toNumber(element.attributes[name])
  pen.x = (place('x') ?? pen.x) + (place('dx') ?? 0)
  pen.y = (place('y') ?? pen.y) + (place('dy') ?? 0)
  for (const child of element.children) {
    if (typeof child !== 'string') {
      if (child.name === 'tspan' || child.name === 'a')
        write(canvas, child, lookOf(child, look, canvas.sheet, canvas.brush.unsupported), matrix, pen)
      continue
    }
    const text = child.replace(/\s+/g, ' ')
    if (text.trim() === '') continue
    const { path, width } = canvas.brush.words(text, look)
    const isLeftwards = look.direction === 'ltr' ? look.anchor === 'end' : look.anchor === 'start'
    const shift = look.anchor === 'middle' ? -width / 2 : isLeftwards ? -width : 0
    add(canvas, path, look, multiply(matrix, { ...identity, e: pen.x + shift, f: pen.y }))
    pen.x += look.direction === 'ltr' ? shift + width : shift
  }
}

/** Metafiles know no transparency: the colour that shows on white paper. */
function onWhite(colour: string, opacity: number): string {
  if (opacity >= 1) return colour
  const mixed = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(255 - (255 - part) * Math.max(0, opacity))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${mixed.join('')}`
}

/** From the view box to the natural size (SVG 2 §8.7), centred where proportions differ. */
function viewBox({ attributes }: SvgElement, { width, height }: { width: number; height: number }): Matrix {
  const [x = 0, y = 0, boxWidth = width, boxHeight = height] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  const scale = Math.min(width / boxWidth, height / boxHeight)
  return {
    ...identity,
    a: scale,
    d: scale,
    e: (width - boxWidth * scale) / 2 - x * scale,
    f: (height - boxHeight * scale) / 2 - y * scale,
  }
}

function idsOf(svg: SvgElement): ReadonlyMap<string, SvgElement> {
  return new Map(
    all(svg).flatMap((element) => (element.attributes.id ? [[element.attributes.id, element]] : [])),
  )
}

function all(element: SvgElement): SvgElement[] {
  return [element, ...childElements(element).flatMap(all)]
}
