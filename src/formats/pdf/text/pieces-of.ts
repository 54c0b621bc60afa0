import bidiFactory, { type Bidi } from 'bidi-js'
import { append, largestOf, smallestOf } from '../../../model/arrays.js'
import { keptStretches } from '../../../model/kept-stretches.js'
import { guardSlots, type LineSlot } from './guard-slots.js'
import { internSlot } from './slots-left-to-right.js'
import type { TextToken, Token } from './token.js'
import type {
  BoxPiece,
  BoxRun,
  Direction,
  Font,
  Isolate,
  Piece,
  PreparedParagraph,
  Run,
  Slot,
  TextPiece,
} from './types.js'

/**
 * Joins a line's tokens to pieces, in logical order: neighbours of one run, font and size. In left-to-right
 * paragraphs neighbours in the text and of one level, in right-to-left ones neighbours on the page.
 * @param tokens in logical order, trailing spaces included
 * @param order indices of tokens from left to right
 * @param places left edge of each token
 * @param gaps points behind each token
 */
export function piecesOf<Source>(
  prepared: PreparedParagraph<Source>,
  tokens: readonly Token[],
  order: readonly number[],
  places: readonly number[],
  gaps: readonly number[],
): Piece<Source>[] {
  const rightToLeft = prepared.options.direction === 'rtl'
  const walk = rightToLeft ? order : tokens.map((_, index) => index)
  const groups: Member[][] = []
  let previous: Token | undefined
  for (const index of walk) {
    const token = tokens[index]
    if (!token) continue
    const member = { token, index, x: places[index] ?? 0, gap: gaps[index] ?? 0 }
    if (previous && joins(previous, token, rightToLeft)) groups.at(-1)?.push(member)
    else groups.push([member])
    previous = token
  }
  const firstOf = (group: readonly Member[]) => smallestOf(group.map(({ index }) => index))
  return groups
    .sort((a, b) => firstOf(a) - firstOf(b))
    .flatMap((group): Piece<Source>[] => {
      const run = prepared.runs[group[0]?.token.run ?? -1]
      if (!run) return []
      return run.type === 'box'
        ? boxPieces(run, group)
        : [textPiece(group, run.source, rightToLeft, group[0]?.index === tokens.length - 1)]
    })
}

function joins(left: Token, right: Token, anyLevel: boolean): boolean {
  if (left.kind === 'box' || right.kind === 'box') return false
  return (
    left.run === right.run &&
    left.font === right.font &&
    left.size === right.size &&
    left.rise === right.rise &&
    (anyLevel || left.level === right.level)
  )
}

interface Member<Kind extends Token = Token> {
  token: Kind
  index: number
  x: number
  gap: number
}

function isText(member: Member): member is Member<TextToken> {
  return member.token.kind !== 'box'
}

/**
 * @param group neighbours; from left to right in right-to-left paragraphs, else in logical order
 */
function textPiece<Source>(
  group: readonly Member[],
  source: Source,
  ordered: boolean,
  endsLine: boolean,
): TextPiece<Source> {
  const members = group.filter(isText)
  const [first] = members
  if (!first) throw new Error('Unexpected empty piece')
  const { font, size, level, rise, run, tracking } = first.token
  const reversed = !ordered && level % 2 === 1
  const painted = reversed ? [...members].reverse() : members
  const { slots, gaps } = paintedSlots(painted, font, size, ordered ? { endsLine } : null)
  const logical = ordered ? members.toSorted((a, b) => a.index - b.index) : members
  const left = smallestOf(members.map(({ x }) => x))
  const right = largestOf(members.map(({ x, token, gap }) => x + token.width + token.after + gap))
  return {
    type: 'text',
    source,
    run,
    x: left,
    width: right - left,
    rise,
    font,
    size,
    direction: ordered || reversed ? 'rtl' : 'ltr',
    slots,
    gaps: gaps.some((gap) => Math.abs(gap) > 0.0005) ? gaps : null,
    characterSpacing: tracking,
    text: logical.map(({ token }) => token.shaped.text).join(''),
    start: logical[0]?.token.start ?? 0,
    end: logical.at(-1)?.token.end ?? 0,
  }
}

/**
 * Slots of neighbours from left to right, with the points behind each. Space beside Latin, and in right-to-left
 * paragraphs what justification adds to a space, is the slot's own advance: readers take a gap for another space.
 * @param inside right-to-left paragraphs only
 */
function paintedSlots(
  painted: readonly Member<TextToken>[],
  font: Font,
  size: number,
  inside: { endsLine: boolean } | null,
) {
  const line: LineSlot[] = []
  let carried = 0
  painted.forEach(({ token, gap }, index) => {
    const next = painted[index + 1]?.token
    const rightToLeft = token.level % 2 === 1
    const widened = Math.max(0, token.after) + (inside && token.kind === 'space' ? gap + carried : 0)
    const units = Math.round((widened * font.unitsPerEm) / size)
    const own = token.shaped.slots.map((slot) => ({ slot, rightToLeft, gap: 0 }))
    const last = own.at(-1)
    if (last) {
      const { glyphs, advance, codePoints } = last.slot
      const excess = inside ? excessOf(font, token, advance + units, line.at(-1)) : 0
      const before = line.at(-1)
      if (before && excess > 0) before.slot = widenedSlot(font, before.slot, excess)
      if (units !== 0 || excess > 0)
        last.slot = internSlot(font, glyphs, advance + units - excess, codePoints)
      last.gap = gap + (next?.before ?? 0) + token.after - (units * size) / font.unitsPerEm
      if (inside) {
        // What rounding leaves goes into the next space
        carried += last.gap
        last.gap = 0
      }
    }
    append(line, own)
  })
  const read = inside ? guardSlots(font, line, inside.endsLine) : line
  return { slots: read.map(({ slot }) => slot), gaps: read.map(({ gap }) => gap) }
}

/** pdf.js ends a piece of text at a space of 0.6 em: what is beyond goes to the letter at its left. */
function excessOf(font: Font, token: TextToken, advance: number, before: LineSlot | undefined): number {
  const widest = Math.floor(font.unitsPerEm * 0.55)
  return token.kind === 'space' && before ? Math.max(0, advance - widest) : 0
}

function widenedSlot(font: Font, { glyphs, advance, codePoints }: Slot, by: number): Slot {
  return internSlot(font, glyphs, advance + by, codePoints)
}

function boxPieces<Source>(run: BoxRun<Source>, group: readonly Member[]): BoxPiece<Source>[] {
  const { source, width, height, depth = 0 } = run
  return group.map(({ token, x }) => ({
    type: 'box',
    source,
    run: token.run,
    x,
    width,
    height,
    depth,
    start: token.start,
    end: token.end,
  }))
}

/**
 * Indices of a line's tokens from left to right (UAX #9 rules L1, for trailing spaces, and L2).
 * @param contentCount tokens before the trailing spaces
 */
export function visualOrder(tokens: readonly Token[], contentCount: number, base: number): number[] {
  const levels = tokens.map(({ level }, index) => (index >= contentCount ? base : level))
  const order = tokens.map((_, index) => index)
  const highest = largestOf(levels, base)
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; ) {
      if ((levels[order[start] ?? 0] ?? 0) < level) {
        start += 1
        continue
      }
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1
      for (const [at, index] of order.slice(start, end).reverse().entries()) order[start + at] = index
      start = end
    }
  }
  return order
}

// The types describe an ES module, but Node loads the package's CommonJS build, whose export is the factory itself
const bidi = (bidiFactory as unknown as () => Bidi)()
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const opening: Record<Isolate['direction'], string> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }
const closing = '\u2069'
/** A forced break in a run, and what parts paragraphs for UAX #9 (P1). */
const lineBreak = '\u2028'
const paragraphBreak = '\u2029'

/**
 * Embedding levels (UAX #9) of a paragraph's text by UTF-16 offset. Isolates of the runs and figures are written as isolate
 * characters into a copy of the text and their levels left out again. Lines that end at a forced break are ordered each
 * by itself, as browsers do (CSS Writing Modes §2.4.5.1): the sign that ends a line of code does not turn with the next.
 * @param text the runs joined, a box as U+FFFC
 */
export function bidiLevels(runs: readonly Run<unknown>[], text: string, base: Direction): Uint8Array {
  const isolated = runs.some(({ isolate }) => isolate)
  if (
    base === 'ltr' &&
    !rightToLeft.test(text) &&
    !runs.some(({ isolate }) => isolate?.direction === 'rtl')
  ) {
    return new Uint8Array(text.length)
  }
  const ordered = ownOrder(runs, text)
  if (!isolated && ordered.starts.size === 0)
    return bidi.getEmbeddingLevels(text.replaceAll(lineBreak, paragraphBreak), base).levels
  let marked = ''
  const places: number[] = []
  let open: Isolate[] = []
  for (const run of runs) {
    const wanted = ancestry(run.isolate)
    const shared = wanted.findIndex((isolate, index) => open[index] !== isolate)
    const kept = shared < 0 ? wanted.length : shared
    marked += closing.repeat(open.length - Math.min(kept, open.length))
    for (const { direction } of wanted.slice(kept)) marked += opening[direction]
    open = wanted
    const own = run.type === 'box' ? '\ufffc' : run.text
    for (const unit of own.split('')) {
      if (ordered.starts.has(places.length)) marked += opening.ltr
      // A paragraph separator ends every isolate (UAX #9, X8).
      const isBreak = unit === lineBreak
      if (isBreak) marked += closing.repeat(open.length)
      places.push(marked.length)
      marked += isBreak ? paragraphBreak : unit
      if (isBreak) for (const { direction } of open) marked += opening[direction]
      if (ordered.ends.has(places.length)) marked += closing
    }
  }
  const { levels } = bidi.getEmbeddingLevels(marked, base)
  return Uint8Array.from(places, (place) => levels[place] ?? 0)
}

/** Figures, symbols and addresses that would be turned, within one isolate: each is one of its own. */
function ownOrder(runs: readonly Run<unknown>[], text: string): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>()
  const ends = new Set<number>()
  let from = 0
  let at = 0
  runs.forEach((run, index) => {
    at += run.type === 'box' ? 1 : run.text.length
    if (index + 1 < runs.length && run.isolate === runs[index + 1]?.isolate) return
    for (const { start, end, turned } of keptStretches(text.slice(from, at))) {
      if (!turned) continue
      starts.add(from + start)
      ends.add(from + end)
    }
    from = at
  })
  return { starts, ends }
}

function ancestry(isolate: Isolate | undefined): Isolate[] {
  const chain: Isolate[] = []
  for (let at = isolate; at; at = at.parent) chain.unshift(at)
  return chain
}
