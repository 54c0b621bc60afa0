import { Run, RunProperties, Tab, type XmlComponent } from 'docx'
import { rightToLeftLetter, rightToLeftLetters } from '../../../language/scripts.js'
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
  return { language, direction, isForeign: false, styles: [], style: null, link: null }
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
  const plain = divides ? (text: string) => dividedWords(state, text, formatting.language) : words
  if (formatting.styles.includes('code')) return embedded(state, words(content), content, formatting, 'ltr')
  const written = (text: string) => wholeWords(text, plain)
  if (formatting.isForeign)
    return embedded(state, written(content), content, formatting, formatting.direction)
  return directionRuns(content, formatting.direction).map((part) =>
    run(state, written(part.text), formatting, part.direction),
  )
}

/**
 * One run that is read in its own direction, whatever stands around it. Word goes by the run's direction, other programs
 * by UAX #9 alone: what guards its edges stands in runs of its own, so that code stays what was written.
 */
function embedded(
  state: DocxState,
  content: readonly XmlComponent[],
  text: string,
  formatting: RunFormatting,
  direction: Direction,
): XmlComponent[] {
  const around = [state.report.direction, formatting.direction]
  const one = run(state, content, formatting, direction)
  if (around.every((other) => other === direction)) return [one]
  const beside = { ...formatting, styles: formatting.styles.filter((style) => style !== 'code') }
  const guard = (sign: string) => (sign === '' ? [] : [run(state, words(sign), beside, direction)])
  const [before, after] = guardsOf(text, direction)
  return [...guard(before), one, ...guard(after)]
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
function dividedWords({ context, report }: DocxState, text: string, language: string): XmlComponent[] {
  const own = language === report.language ? context.language : context.languages[language]
  return (own ? syllables(text, own.hyphenation) : [text]).flatMap((part, index) =>
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
 * signs would be turned (`−3.25`, `5–10`, `+41 22 917 0000`) is a run of its own, and so is a whole symbol or address.
 */
export function directionRuns(text: string, direction: Direction): DirectionRun[] {
  if (direction === 'ltr') return text === '' ? [] : [{ text, direction }]
  const runs: DirectionRun[] = []
  let end = 0
  for (const own of leftToRightRuns(text)) {
    if (own.start > end) runs.push({ text: text.slice(end, own.start), direction })
    runs.push({ text: own.text, direction: 'ltr' })
    end = own.end
  }
  if (end < text.length) runs.push({ text: text.slice(end), direction })
  return runs
}

/** Offsets of a stretch of text. */
interface Stretch {
  start: number
  end: number
}

/**
 * Left-to-right words, and what the end of a line or a sign would turn: figures with signs, symbols, addresses. What
 * overlaps is one run. Other programs than Word go by UAX #9 alone, to which signs at its edges have no direction.
 */
function leftToRightRuns(text: string): (Stretch & { text: string })[] {
  const found: Stretch[] = leftToRightLetter.test(text)
    ? Array.from(text.matchAll(leftToRightWords), ({ 0: own, index }) => ({
        start: index,
        end: index + own.length,
      }))
    : []
  for (const { start, end, turned } of keptStretches(text))
    if (turned && !/[٠-٩۰-۹]/u.test(text.slice(start, end))) found.push({ start, end })
  found.sort((one, other) => one.start - other.start)
  const joined: Stretch[] = []
  for (const next of found) {
    const last = joined.at(-1)
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end)
    else joined.push({ ...next })
  }
  return joined.map(({ start, end }) => {
    const own = text.slice(start, end)
    const [before, after] = guardsOf(own, 'ltr')
    return { start, end, text: before + own + after }
  })
}

/**
 * What keeps a stretch in its direction, before and after it: nothing where its edges have one, else marks; an embedding
 * where it holds letters of the other direction. Words of the other direction alone look the same without one, beside which
 * LibreOffice leaves a gap.
 */
function guardsOf(text: string, direction: Direction): [string, string] {
  const { other, own, start, end, mark, embedding } = guards[direction]
  if (other.test(text)) return own.test(text) || unsettled.test(text) ? [embedding, '\u202C'] : ['', '']
  return [start.test(text) ? '' : mark, end.test(text) ? '' : mark]
}

/** A strong left-to-right letter. */
const leftToRight = `(?:(?![${rightToLeftLetters}])\\p{L})`
const leftToRightLetter = new RegExp(leftToRight, 'u')
/** What stands between words from left to right and their figures: `pp. 12–15`, `ISO 9001:2015`, `No. 3 (2024)`. */
const beforeFigure = '[ \\u00A0/.,:–-]{0,3}'
/** From one strong left-to-right letter to the last one without a right-to-left letter between, with the figures behind it. */
const leftToRightWords = new RegExp(
  `${leftToRight}(?:[^${rightToLeftLetters}]*${leftToRight})?(?:${beforeFigure}(?:[0-9]+|\\([0-9]+(?:[–-][0-9]+)?\\)))*`,
  'gu',
)

/** What takes its direction from what is around it: figures, signs, and blanks or marks at an edge. */
const unsettled = /[\p{N}\p{Cf}\p{P}\p{S}]|^[\p{M}\s]|\s$/u

/** Edges that keep their direction by themselves: a figure at the end has that of the letter before it. */
const guards: Readonly<
  Record<
    Direction,
    { start: RegExp; end: RegExp; other: RegExp; own: RegExp; mark: string; embedding: string }
  >
> = {
  ltr: {
    start: new RegExp(`^${leftToRight}`, 'u'),
    end: new RegExp(`(?:${leftToRight}|\\p{Nd})$`, 'u'),
    other: rightToLeftLetter,
    own: leftToRightLetter,
    mark: '\u200E',
    embedding: '\u202A',
  },
  rtl: {
    start: new RegExp(`^[${rightToLeftLetters}]`, 'u'),
    end: new RegExp(`[${rightToLeftLetters}]$`, 'u'),
    other: leftToRightLetter,
    own: rightToLeftLetter,
    mark: '\u200F',
    embedding: '\u202B',
  },
}
