import type { Box, Item, Paint } from '../display-list.js'
import type { Matrix } from '../matrix.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthIn, type Style, sizeOf, styleOf } from '../style.js'
import type { StyleSheet } from '../style-sheet.js'

/** What resolving one drawing shares. */
export interface ResolveState {
  root: SvgElement
  /** BCP 47 of the edition, for `systemLanguage`. */
  language: string
  sheet: StyleSheet
  ids: ReadonlyMap<string, SvgElement>
  /** What an element or the children of one paint; given here, since they hold one another. */
  resolveElement: (state: ResolveState, element: SvgElement, scope: Scope) => Item[]
  resolveChildren: (state: ResolveState, parent: SvgElement, scope: Scope) => Item[]
  /** Keeps the first problem; its reason names what cannot be painted. */
  refuse: (element: SvgElement, feature: string) => void
  /** Counts what is painted; throws where there is too much. */
  count: (element: SvgElement, more?: number) => void
}

/** Where an element stands. */
export interface Scope {
  style: Style
  /** Size of the view port, for percentages. */
  viewport: { width: number; height: number }
  /** To the drawing's natural size, for strokes that do not grow. */
  matrix: Matrix
  /** Elements that are being painted, by `use` and by references: none may hold itself. */
  inside: readonly SvgElement[]
  /** Paints of the shape whose marker is drawn. */
  context: { fill: Paint | null; stroke: Paint | null } | null
}

/** Elements within elements, `use` included. */
export const deepest = 200

/** The scope of an element's own style. */
export function scopeOf(state: ResolveState, element: SvgElement, scope: Scope): Scope {
  return { ...scope, style: styleOf(element, scope.style, state.sheet), inside: [...scope.inside, element] }
}

/** A function that reads lengths of an element: `get('x', 'width')` takes percentages of the view port's width. */
export function lengthsOf(
  state: ResolveState,
  element: SvgElement,
  { style, viewport }: Pick<Scope, 'style' | 'viewport'>,
): (name: string, of: 'width' | 'height' | 'both', otherwise?: number) => number {
  return (name, of, otherwise = 0) => {
    const value = style[name]
    if (value === undefined || value === 'auto') return otherwise
    const length = lengthIn(value, { reference: referenceOf(viewport, of), size: sizeOf(style) })
    if (length === null) state.refuse(element, `\`${name}="${value}"\``)
    return length ?? otherwise
  }
}

function referenceOf({ width, height }: Scope['viewport'], of: 'width' | 'height' | 'both'): number {
  return of === 'both' ? Math.hypot(width, height) / Math.SQRT2 : of === 'width' ? width : height
}

/** The element behind `url(#id)` or `#id`, or null. */
export function targetOf(state: ResolveState, reference: string | undefined): SvgElement | null {
  const id = /^(?:url\(\s*["']?#([^"')]+)["']?\s*\)|#(.+))/.exec(reference?.trim() ?? '')
  return state.ids.get(safeDecode(id?.[1] ?? id?.[2] ?? '').trim()) ?? null
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A unit square onto a box. */
export function boxMatrix({ x, y, width, height }: Box): Matrix {
  return [width, 0, 0, height, x, y]
}
