import { Run, RunProperties, Tab, type XmlComponent } from 'docx'
import { rightToLeftLetters } from '../../../language/scripts.js'
import { append } from '../../../model/arrays.js'
import { keptStretches } from '../../../model/kept-stretches.js'
import type { Direction, Phrasing } from '../../../model/report.js'
import type { ProofingLanguage } from '../language-tag.js'
import type { DocxState } from '../state.js'
import { syllables } from '../syllables.js'
import { element } from '../xml/element.js'
import { isSameFormatting, type Piece, type RunFormatting } from './piece.js'

/** The report's own language and direction, without a character style. */
export function plainFormatting(state: DocxState): RunFormatting {
  const { language, direction } = state.report
  return { language, direction, isForeign: false, styles: [], style: null }
}

/** Inline content as runs: neighbours of one formatting are one run. */
export function inline(
  state: DocxState,
  nodes: readonly Phrasing[],
  formatting = plainFormatting(state),
): XmlComponent[] {
  return setPieces(state, state.pieces(nodes, formatting))
}

export function setPieces(state: DocxState, pieces: readonly Piece[]): XmlComponent[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.type === 'text' && last?.type === 'text' && isSameFormatting(last.formatting, piece.formatting))
      merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
  }
  return merged.flatMap((piece) =>
    piece.type === 'finished' ? piece.components : runs(state, piece.text, piece.formatting),
  )
}

/** Text of one formatting: one run, or one for each direction of its letters. */
export function runs(state: DocxState, content: string, formatting: RunFormatting): XmlComponent[] {
  const divides = state.place.table?.layout.hyphenates
  const plain = divides ? (text: string) => dividedWords(state, text) : words
  const written = formatting.styles.includes('code') ? words : (text: string) => wholeWords(text, plain)
  if (formatting.isForeign) return [run(state, written(content), formatting)]
  return directionRuns(content, formatting.direction).map((part) =>
    run(state, written(part.text), formatting, part.direction),
  )
}

/** Words in which no line ends after a sign inside a figure: Word has a hyphen of its own for it, and no such dash. */
function wholeWords(content: string, plain: (text: string) => XmlComponent[]): XmlComponent[] {
  const parts: XmlComponent[] = []
  let end = 0
  for (const stretch of keptStretches(content)) {
    const own = content.slice(stretch.start, stretch.end)
    if (stretch.kind === 'symbol' || stretch.kind === 'address' || !/[-‐–].*\p{Nd}|\p{Nd}.*[-‐–]/u.test(own))
      continue
    append(parts, plain(content.slice(end, stretch.start)))
    for (const part of own.replace(/–/gu, '–\u2060').split(/([-‐])/u))
      append(parts, /^[-‐]$/u.test(part) ? [element('w:noBreakHyphen')] : words(part))
    end = stretch.end
  }
  return end === 0 ? plain(content) : [...parts, ...plain(content.slice(end))]
}

/** Words with a hyphen wherever one may end a line: it shows only there. */
function dividedWords(state: DocxState, text: string): XmlComponent[] {
  return syllables(text, state.context.language.hyphenation).flatMap((part, index) =>
    index === 0 ? words(part) : [element('w:softHyphen'), ...words(part)],
  )
}

/** One run around finished content. */
export function run(
  state: DocxState,
  content: readonly XmlComponent[],
  formatting: RunFormatting,
  direction = formatting.direction,
): Run {
  const style = formatting.style ?? state.styles.inlineStyle(formatting.styles)
  // Latin letters inside an unmarked right-to-left text are in no language that anybody named.
  const isNamed = direction === formatting.direction
  const { tag, slot } = state.proofing(formatting.language)
  const properties = state.shared(`run ${style} ${slot} ${isNamed ? tag : ''} ${direction}`, () =>
    runProperties(style, slot, isNamed ? tag : null, direction),
  )
  return new Run({ children: [properties, ...content] })
}

/** What a run says of itself: its character style, its language and its direction. Nothing else. */
function runProperties(
  style: string | null,
  slot: ProofingLanguage['slot'],
  tag: string | null,
  direction: Direction,
): RunProperties {
  return new RunProperties({
    ...(style === null ? {} : { style }),
    ...(slot === 'eastAsia' ? { font: { hint: 'eastAsia' } } : {}),
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    ...(tag === null ? {} : { language: { [slot]: tag } }),
  })
}

/** Words, with tabs and line breaks as elements. docx would read some words as fields: `CURRENT` is its page number. */
export function words(content: string): XmlComponent[] {
  return content.split(/([\t\n])/).flatMap((part) => {
    if (part === '') return []
    if (part === '\t') return new Tab()
    if (part === '\n') return element('w:br')
    return element('w:t', { 'xml:space': /^\s|\s$|\s\s/.test(part) ? 'preserve' : undefined }, part)
  })
}

interface DirectionRun {
  text: string
  direction: Direction
}

/**
 * Cuts a text of a right-to-left language where it changes to a left-to-right script and back, as Word itself
 * does while people type: `w:rtl` makes Word use complex-script fonts and sizes for a whole run. Figures stay with
 * the words around them; signs inside left-to-right words (`A/RES/60/1`, `Emerge USA`) stay with those. A figure whose
 * signs would be turned (`−3.25`, `5–10`, `+41 22 917 0000`) is a run of its own.
 */
export function directionRuns(text: string, direction: Direction): DirectionRun[] {
  if (direction === 'ltr') return text === '' ? [] : [{ text, direction }]
  const runs: DirectionRun[] = []
  let end = 0
  for (const { start, text: own, mark } of leftToRightRuns(text)) {
    if (start > end) runs.push({ text: text.slice(end, start), direction })
    runs.push({ text: mark + own, direction: 'ltr' })
    end = start + own.length
  }
  if (end < text.length) runs.push({ text: text.slice(end), direction })
  return runs
}

interface LeftToRightRun {
  start: number
  text: string
  /** Word goes by the run's direction, other programs by UAX #9 alone, to which a figure's sign has none. */
  mark: '' | '\u200E'
}

function leftToRightRuns(text: string): LeftToRightRun[] {
  const words: LeftToRightRun[] = leftToRightLetter.test(text)
    ? Array.from(text.matchAll(leftToRightWords), ({ 0: own, index }) => ({
        start: index,
        text: own,
        mark: '',
      }))
    : []
  const figures = keptStretches(text).flatMap(({ start, end, kind }): LeftToRightRun[] => {
    const own = text.slice(start, end)
    const isTurned = kind === 'figure' && /[^\p{Nd}.,:/\u00A0\u202F]/u.test(own) && !/[٠-٩۰-۹]/u.test(own)
    // A unit of letters (°C) is part of its figure, a figure between words part of those.
    const beside = words.filter((word) => word.start < end && endOf(word) > start)
    const isInside = beside.some((word) => word.start < start || endOf(word) > end)
    return isTurned && !isInside ? [{ start, text: own, mark: '\u200E' }] : []
  })
  const outside = words.filter(
    (word) => !figures.some((one) => one.start <= word.start && endOf(one) >= endOf(word)),
  )
  return [...outside, ...figures].sort((one, other) => one.start - other.start)
}

function endOf({ start, text }: LeftToRightRun): number {
  return start + text.length
}

/** A strong left-to-right letter. */
const leftToRight = `(?:(?![${rightToLeftLetters}])\\p{L})`
const leftToRightLetter = new RegExp(leftToRight, 'u')
/** From one strong left-to-right letter to the last one without a right-to-left letter between, with its figures. */
const leftToRightWords = new RegExp(
  `${leftToRight}(?:[^${rightToLeftLetters}]*${leftToRight})?(?:[0-9/.:–-]*[0-9])?`,
  'gu',
)
