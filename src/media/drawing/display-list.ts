import type { Matrix } from './matrix.js'

/**
 * A drawing with everything resolved: style sheets, inheritance, `use`, units, percentages, view boxes. Formats paint
 * the items in their order. Lengths are CSS pixels of the innermost group, y downwards.
 */
export interface Drawing {
  /** Natural size, CSS pixels. */
  width: number
  height: number
  children: readonly Item[]
}

/** Something painted. */
export type Item = Group | Shape | Words | Raster

/** Items with a coordinate system; transparent, clipped and masked as one. */
export interface Group {
  type: 'group'
  transform: Matrix
  opacity: number
  clip: Clip | null
  mask: Mask | null
  children: readonly Item[]
}

/** The united outlines inside which a group shows, inside those of `within`. */
export interface Clip {
  outlines: readonly { path: Path; evenOdd: boolean }[]
  within: Clip | null
}

/** What shows through: light (`luminance`) or opaque (`alpha`) parts of the items, inside the box. */
export interface Mask {
  kind: 'luminance' | 'alpha'
  box: Box
  children: readonly Item[]
}

/** Outlines: absolute steps, curves are cubic. */
export type Path = readonly Step[]

/** A step of an outline. */
export type Step =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z']

/** A rectangle. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** An outline, filled and stroked. */
export interface Shape {
  type: 'shape'
  path: Path
  fill: Paint | null
  evenOdd: boolean
  stroke: Stroke | null
  /** Whether the stroke lies below the fill. */
  strokeFirst: boolean
}

/** How outlines are drawn. */
export interface Stroke {
  paint: Paint
  width: number
  cap: 'butt' | 'round' | 'square'
  join: 'miter' | 'round' | 'bevel'
  miterLimit: number
  dashes: readonly number[]
  dashOffset: number
}

/** What fills. */
export type Paint = Solid | Gradient | Pattern

/** One colour, `#rrggbb`. */
export interface Solid {
  type: 'solid'
  colour: string
  opacity: number
}

/** Colours along a line, or from a focal point to a circle. The matrix leads from its space to the painted item's. */
export interface Gradient {
  type: 'gradient'
  shape:
    | { type: 'linear'; x1: number; y1: number; x2: number; y2: number }
    | { type: 'radial'; cx: number; cy: number; r: number; fx: number; fy: number; fr: number }
  matrix: Matrix
  spread: 'pad' | 'reflect' | 'repeat'
  stops: readonly { offset: number; colour: string; opacity: number }[]
  opacity: number
}

/** A tile, repeated. The matrix leads from the tile's space to the painted item's. */
export interface Pattern {
  type: 'pattern'
  tile: Box
  matrix: Matrix
  children: readonly Item[]
  opacity: number
}

/** A text, as chunks that are aligned each at a point of its own (SVG 2 §11.4). */
export interface Words {
  type: 'words'
  /** What it says, in reading order; lines and parts are set apart by spaces. */
  text: string
  chunks: readonly Chunk[]
}

/** Words that are aligned together. */
export interface Chunk {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  direction: 'ltr' | 'rtl'
  /** Width to which the words are fitted, by their spaces between letters or by the letters too. */
  length: { value: number; glyphs: boolean } | null
  spans: readonly Span[]
}

/** Words of one look, as Unicode in reading order. */
export interface Span {
  text: string
  /** BCP 47, or empty where the drawing says nothing. */
  language: string
  dx: number
  dy: number
  /** Shift of the baseline, upwards. */
  rise: number
  /** Degrees by which each letter is turned. */
  rotate: number
  font: Font
  letterSpacing: number
  wordSpacing: number
  decorations: readonly Decoration[]
  fill: Paint | null
  stroke: Stroke | null
}

/** Lines at words. */
export type Decoration = 'underline' | 'overline' | 'line-through'

/** What a drawing asks of a font; each format takes the design's own faces. */
export interface Font {
  /** As the drawing names them, without quotes. */
  families: string
  size: number
  weight: number
  italic: boolean
}

/** A PNG or JPEG in a rectangle. */
export interface Raster {
  type: 'raster'
  kind: 'png' | 'jpeg'
  /** Base64. */
  data: string
  box: Box
}
