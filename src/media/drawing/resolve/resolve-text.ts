import type { Chunk, Item, Span } from '../display-list.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthIn, sizeOf } from '../style.js'
import { type Letter, lettersOf } from './letters.js'
import { paintOf, strokeOf } from './paint.js'
import { lengthsOf, type ResolveState, type Scope } from './state.js'

/** Words, with what places them (SVG 2 §11). */
export function resolveText(state: ResolveState, element: SvgElement, scope: Scope): Item[] {
  const letters = lettersOf(state, element, scope)
  const chunks: { letters: Letter[]; x: number; y: number }[] = []
  for (const letter of letters) {
    const last = chunks.at(-1)
    if (last && letter.x === null && letter.y === null) last.letters.push(letter)
    // A new place in one direction only keeps where the chunk before began in the other: lines of one text.
    else chunks.push({ letters: [letter], x: letter.x ?? last?.x ?? 0, y: letter.y ?? last?.y ?? 0 })
    if (last && letter.x === null && letter.y !== null) state.refuse(element, '`y` without `x` within a text')
  }
  if (chunks.every(({ letters: own }) => own.every(({ character }) => character === ' '))) return []
  return [
    {
      type: 'words',
      text: readingText(element, letters),
      chunks: chunks.map((chunk) => chunkOf(state, chunk)),
    },
  ]
}

function chunkOf(
  state: ResolveState,
  { letters, x, y }: { letters: readonly Letter[]; x: number; y: number },
): Chunk {
  const style = letters[0]?.scope.style ?? {}
  const anchor = style['text-anchor']
  const spans: { first: Letter; text: string }[] = []
  for (const letter of letters) {
    const last = spans.at(-1)
    const joins =
      last?.first.scope === letter.scope &&
      letter.dx === 0 &&
      letter.dy === 0 &&
      letter.rotate === last.first.rotate
    if (joins) last.text += letter.character
    else spans.push({ first: letter, text: letter.character })
  }
  return {
    x,
    y,
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    length: fittedLength(state, letters),
    spans: spans.map(({ first, text }) => spanOf(state, first, text)),
  }
}

/** Letters of no size have no place; four decimals are written. */
const smallestWords = 0.001

function spanOf(state: ResolveState, letter: Letter, text: string): Span {
  const { scope, decorations, rise, dx, dy, rotate } = letter
  const { style } = scope
  const element = letter.elements.at(-1) ?? state.root
  const isVisible = style.visibility !== 'hidden' && style.visibility !== 'collapse'
  const nowhere = () => null
  if (sizeOf(style) < smallestWords) state.refuse(element, `\`font-size: ${sizeOf(style)}\``)
  const spacing = (name: 'letter-spacing' | 'word-spacing') =>
    style[name] === undefined || style[name] === 'normal'
      ? 0
      : lengthsOf(state, element, scope)(name, 'width')
  return {
    text,
    language: style['-lang'] ?? '',
    ...{ dx, dy, rise, rotate, decorations },
    font: {
      families: style['font-family'] ?? '',
      size: sizeOf(style),
      weight: Number(style['font-weight'] ?? 400),
      italic: /^(?:italic|oblique)/.test(style['font-style'] ?? ''),
    },
    letterSpacing: spacing('letter-spacing'),
    wordSpacing: spacing('word-spacing'),
    fill: isVisible ? paintOf(state, element, scope, 'fill', nowhere) : null,
    stroke: isVisible ? strokeOf(state, element, scope, nowhere) : null,
  }
}

/** `textLength`, where it stands at one text that is aligned as a whole. */
function fittedLength(state: ResolveState, letters: readonly Letter[]): Chunk['length'] {
  const [first] = letters
  const holders = new Set(letters.flatMap(({ elements }) => elements))
  for (const element of holders) {
    const { textLength, lengthAdjust } = element.attributes
    if (textLength === undefined || !first) continue
    const value = lengthIn(textLength, {
      reference: first.scope.viewport.width,
      size: sizeOf(first.scope.style),
    })
    const isWhole = letters.every(({ elements }) => elements.includes(element))
    if (value === null || value <= 0 || !isWhole) {
      state.refuse(element, '`textLength` of a part of a line')
      return null
    }
    return { value, glyphs: lengthAdjust === 'spacingAndGlyphs' }
  }
  return null
}

/** What a text says: its label, or its words; parts in elements of their own are words of their own, as lines are. */
function readingText(element: SvgElement, letters: readonly Letter[]): string {
  const label = element.attributes['aria-label']
  if (label !== undefined) return label
  let text = ''
  let before: SvgElement | undefined
  for (const { character, elements } of letters) {
    const own = elements.at(-1)
    if (before && own !== before) text += ' '
    text += character
    before = own
  }
  return text.replace(/\s+/gu, ' ').trim()
}
