import { sizeProblem } from '../../size-problem.js'
import type { Drawing } from '../display-list.js'
import { childElements, parseSvg, type SvgElement } from '../parse-svg.js'
import type { DrawingProblem } from '../problem.js'
import { lengthIn, styleOf } from '../style.js'
import { styleSheet } from '../style-sheet.js'
import { resolveChildren, resolveElement } from './resolve-element.js'
import type { ResolveState, Scope } from './state.js'
import { placed, viewBoxMatrix, viewBoxOf } from './viewport.js'

/** Most things painted, each letter one: `use` within `use` could grow without end. */
export const mostItems = 50_000

class TooMuch extends Error {}

/**
 * Resolves an SVG into what is painted, or says what is unsafe, damaged or cannot be painted, with its place.
 *
 * @param language BCP 47 of the edition, for `systemLanguage`
 */
export function resolveDrawing(text: string, language: string): Drawing | DrawingProblem {
  const root = parseSvg(text)
  if ('reason' in root) return root
  const size = naturalSize(root)
  if (!size) return problemAt(root, 'it has no size (`viewBox`, or `width` and `height`)')
  const unseen = sizeProblem(size.width, size.height)
  if (unseen) return problemAt(root, unseen)
  let problem: DrawingProblem | null = null
  let items = 0
  const refuse = (element: SvgElement, feature: string) => {
    problem ??= problemAt(element, `it holds ${feature}, which no edition can paint`)
  }
  const state: ResolveState = {
    root,
    language,
    sheet: styleSheet(root, refuse),
    ids: identified(root),
    resolveElement,
    resolveChildren,
    refuse,
    count(element, more = 1) {
      items += more
      if (items <= mostItems) return
      problem ??= problemAt(element, `it paints more than ${mostItems} things`)
      throw new TooMuch()
    },
  }
  const children = resolveRoot(state, size)
  return problem ?? { ...size, children }
}

function resolveRoot(state: ResolveState, size: { width: number; height: number }): Drawing['children'] {
  const { root } = state
  const box = viewBoxOf(root.attributes.viewBox)
  const matrix = viewBoxMatrix(box, root.attributes.preserveAspectRatio, { x: 0, y: 0, ...size })
  const style = styleOf(root, {}, state.sheet)
  const scope: Scope = { style, viewport: box ?? size, matrix, inside: [root], context: null }
  try {
    const children = resolveChildren(state, root, scope)
    return placed(children, matrix)
  } catch (error) {
    if (error instanceof TooMuch) return []
    throw error
  }
}

function problemAt({ line, column }: SvgElement, reason: string): DrawingProblem {
  return { reason, line, column }
}

/** Natural size in CSS pixels (SVG 2 §7): `width` and `height`, else the view box; one of them sets the other. */
function naturalSize({ attributes }: SvgElement): { width: number; height: number } | null {
  const box = viewBoxOf(attributes.viewBox)
  const read = (value: string | undefined) =>
    value?.trim().endsWith('%') ? null : lengthIn(value, { reference: 0, size: 16 })
  const width = read(attributes.width)
  const height = read(attributes.height)
  const ratio = box ? box.width / box.height : null
  const found = {
    width: width ?? (height !== null && ratio ? height * ratio : box?.width),
    height: height ?? (width !== null && ratio ? width / ratio : box?.height),
  }
  const isSize = (value: number | undefined): value is number =>
    value !== undefined && value > 0 && value < 1e6
  return isSize(found.width) && isSize(found.height)
    ? { width: rounded(found.width), height: rounded(found.height) }
    : null
}

/** Four decimals, as paths are written. */
function rounded(length: number): number {
  return Math.round(length * 1e4) / 1e4
}

function identified(root: SvgElement): ReadonlyMap<string, SvgElement> {
  const ids = new Map<string, SvgElement>()
  const visit = (element: SvgElement) => {
    const { id } = element.attributes
    if (id !== undefined && !ids.has(id)) ids.set(id, element)
    for (const child of childElements(element)) visit(child)
  }
  visit(root)
  return ids
}
