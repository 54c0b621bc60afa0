import type { Decoration } from '../display-list.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthIn, sizeOf } from '../style.js'
import { type ResolveState, type Scope, scopeOf } from './state.js'
import { isMeantFor } from './switch.js'

/** Most letters of one text of a drawing: painters compare each with the others of its line. */
export const mostLetters = 10_000

/** A character of a text with its look and the places that the drawing gives it. */
export interface Letter {
  character: string
  /** The element that it stands in, and those around it down from `text`. */
  elements: readonly SvgElement[]
  scope: Scope
  decorations: readonly Decoration[]
  rise: number
  x: number | null
  y: number | null
  dx: number
  dy: number
  rotate: number
}

/** The characters of a text as they are shown: white space collapsed, with places from all elements around them. */
export function lettersOf(state: ResolveState, element: SvgElement, scope: Scope): Letter[] {
  const letters = collapsed(collect(state, element, scope, { elements: [], decorations: [], rise: 0 }))
  if (letters.length > mostLetters) {
    state.refuse(element, `\`<text>\` of more than ${mostLetters} letters`)
    return []
  }
  const counts = new Map<SvgElement, number>()
  const lists = new Map<SvgElement, Record<PositionAttribute, number[]>>()
  for (const letter of letters) {
    for (const one of letter.elements) {
      const known = lists.get(one) ?? positionsOf(state, one, letter.scope)
      lists.set(one, known)
      const index = counts.get(one) ?? 0
      counts.set(one, index + 1)
      letter.x = known.x[index] ?? letter.x
      letter.y = known.y[index] ?? letter.y
      letter.dx = known.dx[index] ?? letter.dx
      letter.dy = known.dy[index] ?? letter.dy
      letter.rotate = known.rotate[index] ?? known.rotate.at(-1) ?? letter.rotate
    }
  }
  return letters
}

interface Around {
  elements: readonly SvgElement[]
  decorations: readonly Decoration[]
  rise: number
}

function collect(state: ResolveState, element: SvgElement, scope: Scope, around: Around): Letter[] {
  const { style } = scope
  const elements = [...around.elements, element]
  const decorations = [...new Set([...around.decorations, ...decorationsOf(style)])]
  const rise = around.rise + riseOf(state, element, scope)
  return element.children.flatMap((child): Letter[] => {
    if (typeof child === 'string') {
      const characters = [...child]
      state.count(element, characters.length)
      return characters.map((character) => ({
        ...{ character, elements, scope, decorations },
        rise: rise + baselineOf(style),
        ...{ x: null, y: null, dx: 0, dy: 0, rotate: 0 },
      }))
    }
    if (child.name !== 'tspan' && child.name !== 'a') {
      state.refuse(child, `\`<${child.name}>\` in \`<text>\``)
      return []
    }
    if (!isMeantFor(child, state.language)) return []
    state.count(child)
    const inner = scopeOf(state, child, scope)
    if (inner.style.display === 'none') return []
    return collect(state, child, inner, { elements, decorations, rise })
  })
}

/** White space as CSS collapses it; `xml:space="preserve"` keeps spaces. */
function collapsed(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = []
  for (const letter of letters) {
    const isSpace = /[ \t\r\n]/.test(letter.character)
    const { style } = letter.scope
    const preserves =
      style['-space'] === 'preserve' || /^(?:pre|pre-wrap|break-spaces)$/.test(style['white-space'] ?? '')
    const last = kept.at(-1)
    if (isSpace && !preserves && (!last || last.character === ' ')) continue
    kept.push(isSpace ? { ...letter, character: ' ' } : letter)
  }
  while (kept.at(-1)?.character === ' ' && kept.at(-1)?.scope.style['-space'] !== 'preserve') kept.pop()
  return kept
}

type PositionAttribute = 'x' | 'y' | 'dx' | 'dy' | 'rotate'

function positionsOf(
  state: ResolveState,
  element: SvgElement,
  { style, viewport }: Scope,
): Record<PositionAttribute, number[]> {
  const read = (name: PositionAttribute, reference: number) =>
    (element.attributes[name] ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map((part) => {
        const length = lengthIn(part, { reference, size: sizeOf(style) })
        if (length === null) state.refuse(element, `\`${name}="${part}"\``)
        return length ?? 0
      })
  return {
    x: read('x', viewport.width),
    y: read('y', viewport.height),
    dx: read('dx', viewport.width),
    dy: read('dy', viewport.height),
    rotate: read('rotate', 1),
  }
}

function decorationsOf(style: Scope['style']): Decoration[] {
  const words = (style['text-decoration-line'] ?? style['text-decoration'] ?? '').split(/\s+/)
  return (['underline', 'overline', 'line-through'] as const).filter((line) => words.includes(line))
}

/** Where baselines lie above the alphabetic one, in ems: our faces agree within a few hundredths. */
const baselines: Record<string, number> = {
  middle: 0.25,
  central: 0.34,
  hanging: 0.75,
  'text-before-edge': 0.92,
  'text-top': 0.92,
  'before-edge': 0.92,
  mathematical: 0.5,
  ideographic: -0.12,
  'text-after-edge': -0.24,
  'text-bottom': -0.24,
  'after-edge': -0.24,
}

function baselineOf(style: Scope['style']): number {
  const own = style['alignment-baseline']
  const name = own === undefined || own === 'auto' || own === 'baseline' ? style['dominant-baseline'] : own
  return -(baselines[name ?? ''] ?? 0) * sizeOf(style)
}

function riseOf(state: ResolveState, element: SvgElement, { style }: Scope): number {
  const value = style['baseline-shift']
  if (value === undefined || value === 'baseline' || value === '0') return 0
  if (value === 'super') return sizeOf(style) * 0.4
  if (value === 'sub') return sizeOf(style) * -0.2
  const length = lengthIn(value, { reference: sizeOf(style), size: sizeOf(style) })
  if (length === null) state.refuse(element, `\`baseline-shift: ${value}\``)
  return length ?? 0
}
