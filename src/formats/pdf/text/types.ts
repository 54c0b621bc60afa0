/**
 * The public interface of `formats/pdf/text` and `formats/pdf/fonts`: styled runs in, lines of positioned slots out.
 *
 * How layout and drawing use it:
 *
 * 1. `loadFont(bytes, { id, kerning })` (fonts/load-font.ts) once per file.
 * 2. `prepareParagraph(runs, options)` (text/prepare-paragraph.ts) does everything that does not depend on the
 *    measure: UAX #9, UAX #14, fallback fonts, shaping, hyphenation. `missing` lists characters no font covers.
 *    `naturalWidth` and `minimumWidth` serve tables.
 * 3. `breakLines(prepared, { width })` (text/break-lines.ts) gives lines; call it again for another width.
 *    `setLine(runs, options)` (text/set-line.ts) sets one line of any length (running heads, SVG text, markers).
 * 4. `createFontEmbedder(document)` (fonts/font-embedder.ts), one per PDF: `operators(piece, x, baseline)` returns
 *    `/F1 10.5 Tf 1 0 0 -1 x y Tm [<…>] TJ` for a `BT … ET` that the caller writes; `finish()` before `document.end()`.
 *
 * Lengths are points unless "units" is said, which are font units (`Font.unitsPerEm` to the em).
 */

import type { HyphenationRules } from '../../../language/hyphenation-points.js'

export type Direction = 'ltr' | 'rtl'

/** A static TrueType font, opened. Metrics are units, y upwards. */
export interface Font {
  /** The caller's name for it, unique among fonts in use. */
  readonly id: string
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly glyphCount: number
  readonly ascent: number
  /** Below the baseline, negative. */
  readonly descent: number
  readonly lineGap: number
  readonly capHeight: number
  readonly xHeight: number
  readonly italicAngle: number
  readonly weight: number
  readonly boundingBox: readonly [xMin: number, yMin: number, xMax: number, yMax: number]
  readonly underlinePosition: number
  readonly underlineThickness: number
  /** Whether the `kern` feature is applied when shaping. */
  readonly kerning: boolean
  /** Whether the font has a glyph for a code point. */
  covers(codePoint: number): boolean
}

/** One font of a style's stack. */
export interface FontChoice {
  font: Font
  /** Size relative to the style's size; 0.88 for Latin in Arabic. Default 1. */
  scale?: number
  /**
   * What the font is asked for: everything it covers, or only Latin, Cyrillic and Greek letters and European digits
   * with what stands inside such a token ("A/RES/60/1", "46.5"); brackets, stops and quotes are left to the next
   * font. Default `all`.
   */
  only?: 'all' | 'alphabetic'
}

/** OpenType features by tag: `{ tnum: 1, liga: 0 }`. */
export type Features = Readonly<Record<string, number>>

export interface RunStyle {
  /** First choice, then fallbacks. */
  fonts: readonly FontChoice[]
  /** Size in points. */
  size: number
  /** Points between letters; ignored for right-to-left runs. */
  tracking?: number
  features?: Features
  /** `sups` figures where the font has them for the whole run, else smaller and raised. */
  superscript?: boolean
  /** Baseline shift in points, upwards. */
  rise?: number
  /** BCP 47, where it differs from the paragraph's. */
  language?: string
}

/** A stretch with a direction of its own (UAX #9 isolate). Runs that name the same object are one isolate. */
export interface Isolate {
  direction: Direction | 'auto'
  parent?: Isolate
}

export interface TextRun<Source> {
  type: 'text'
  /** Logical text. U+2028 is a forced line break; other control characters are not expected. */
  text: string
  style: RunStyle
  /** The caller's token; comes back on every piece. Runs with different tokens never share a piece. */
  source: Source
  isolate?: Isolate
  /** No line break just before the run: note marks. */
  sticksToPrevious?: boolean
  /** No line break inside the run. */
  noBreak?: boolean
  /** How words of the run are divided where that is not the paragraph's own way; null: never. */
  hyphenation?: HyphenationRules | null
}

/** An inline picture; stands on the baseline, `depth` below it. */
export interface BoxRun<Source> {
  type: 'box'
  width: number
  height: number
  depth?: number
  source: Source
  isolate?: Isolate
  sticksToPrevious?: boolean
}

export type Run<Source> = TextRun<Source> | BoxRun<Source>

export interface HyphenationOptions extends HyphenationRules {
  /** Consecutive lines that may end in a hyphen. Default 2. */
  maximumConsecutive?: number
}

/** Line setting (look, section 6). All ratios are fractions, not per cent. */
export interface SettingOptions {
  align: 'start' | 'end' | 'center' | 'justify'
  /** All lines about equally long, for titles. */
  balanced?: boolean
  /** Widest shortfall of a ragged line aimed at, fraction of the measure. Default 0.13. */
  shortfall?: number
  /** Shortest last line aimed at, fraction of the measure. Default 0.25. */
  lastLine?: number
  /** How far a word space may widen and narrow when justified. Defaults 0.5 and 0.2. */
  stretch?: number
  shrink?: number
  /** Indent of the first line at its start side. */
  firstLineIndent?: number
  /** Trims full-width punctuation in sequences and at line edges, and squeezes it first when justifying. */
  squeezePunctuation?: boolean
  /** Quarter-em space between Han and Latin letters or digits, as advance. */
  spaceBesideLatin?: boolean
  /** Strict kinsoku: characters that never begin or end a line beyond UAX #14. */
  neverStartLine?: string
  neverEndLine?: string
  hyphenation?: HyphenationOptions | null
}

export interface ParagraphOptions extends SettingOptions {
  direction: Direction
  /** BCP 47: `zh-Hans`. Selects `locl` forms. */
  language: string
}

/** A character that no font of its run covers; nothing is drawn for it. */
export interface MissingCharacter<Source> {
  source: Source
  character: string
  /** Index of the run, and UTF-16 offset inside its text. */
  run: number
  offset: number
}

/**
 * A paragraph with all that does not depend on the measure, found out when it is asked for. Its inside is private to
 * `formats/pdf/text`.
 */
export interface PreparedParagraph<Source> {
  readonly options: ParagraphOptions
  readonly runs: readonly Run<Source>[]
  /** Logical text of all runs; a box is U+FFFC. */
  readonly text: string
  readonly missing: readonly MissingCharacter<Source>[]
  /** Width of the paragraph on one line (longest forced line). */
  readonly naturalWidth: number
  /** Width of the longest stretch without a break opportunity (hyphens not counted as one). */
  readonly minimumWidth: number
  /** The same where hyphens count as one. */
  readonly hyphenatedWidth: number
}

export interface BreakOptions {
  /** Measure of each line, counted from 0. */
  width: number | ((line: number) => number)
  /** Lines, counted from 0, that may not end in a hyphen added by us: the last of a page. */
  noHyphenAfter?: ReadonlySet<number>
  /** Where lines are set otherwise than the paragraph says. */
  setting?: Pick<SettingOptions, 'shortfall' | 'lastLine'>
}

export interface Line<Source> {
  /** The measure. Pieces lie between 0 and `width`, alignment and indent applied. */
  width: number
  /** What is set, without trailing spaces. */
  contentWidth: number
  /** Largest ascent and descent (positive) of the line's fonts and boxes. */
  ascent: number
  descent: number
  /** UTF-16 range of the paragraph's text, trailing spaces included. */
  start: number
  end: number
  /** Ends in a hyphen added by us. */
  hyphenated: boolean
  /** Last of the paragraph, or ends in a forced break. */
  last: boolean
  /** In logical order: write them to the page in this order. */
  pieces: Piece<Source>[]
}

export type Piece<Source> = TextPiece<Source> | BoxPiece<Source>

/**
 * One show-text operation: one font, one source. In left-to-right paragraphs also one embedding level; in
 * right-to-left ones all neighbours of a run, because readers put the pieces of a line together wrongly.
 */
export interface TextPiece<Source> {
  type: 'text'
  source: Source
  /** Index of the run. */
  run: number
  /** Left edge, physical, from the left edge of the line whatever the paragraph's direction. */
  x: number
  width: number
  /** Baseline shift, upwards. */
  rise: number
  font: Font
  size: number
  /** Of the paragraph where that is right-to-left, else of the piece's level. */
  direction: Direction
  /** From left to right as painted. */
  slots: readonly Slot[]
  /** Points added after each slot (justification, squeezed punctuation), or null where all are 0. */
  gaps: readonly number[] | null
  /** Points added after every slot: PDF operator Tc. */
  characterSpacing: number
  /** Logical text, as the author wrote it; an added hyphen is U+00AD. */
  text: string
  /** UTF-16 range of the paragraph's text. */
  start: number
  end: number
}

export interface BoxPiece<Source> {
  type: 'box'
  source: Source
  run: number
  x: number
  width: number
  height: number
  depth: number
  start: number
  end: number
}

/**
 * What one character code of the embedded font draws and means. Interned per font: equal slots are one object.
 * Offsets and advance are units; the glyph at `x`, `y` is painted relative to the pen.
 */
export interface Slot {
  readonly glyphs: readonly PlacedGlyph[]
  readonly advance: number
  /** ToUnicode, in the order it is written to the file; never empty. */
  readonly codePoints: readonly number[]
}

export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
  /** Where it comes from another font than the slot's: right-to-left lines keep to one embedded font. */
  readonly guest?: Guest
}

/** Another font whose glyph a slot paints, and its scale into the slot's units. */
export interface Guest {
  readonly font: Font
  readonly scale: number
}

export interface ShapeOptions {
  direction: Direction
  /** ISO 15924, `Latn`. */
  script: string
  /** BCP 47. */
  language: string
  features?: Features
}

/** Text of one font, script and direction, shaped. Immutable and cached. */
export interface ShapedText {
  readonly text: string
  /** From left to right. */
  readonly slots: readonly Slot[]
  /** Units. */
  readonly advance: number
  /** Units by UTF-16 offset of the logical text: what each character adds; sums to `advance`. */
  readonly advances: readonly number[]
  /** UTF-16 offsets of characters that have no glyph. */
  readonly missing: readonly number[]
}

/** The part of a pdfkit document that embedding needs. */
export interface PdfDocument {
  ref(data: Record<string, unknown>): PdfReference
  page: { readonly fonts: Record<string, PdfReference> }
}

export interface PdfReference {
  data: Record<string, unknown>
  end(data?: Uint8Array | string): void
}

/** One per PDF document. */
export interface FontEmbedder {
  /** Registers the piece's font on the current page and returns its operators, to stand between BT and ET. */
  operators(piece: TextPiece<unknown>, x: number, baseline: number): string
  /** The operand of TJ alone, brackets included. */
  operand(piece: TextPiece<unknown>): string
  /** Resource name of a font (`F1`), registered on the current page. */
  resource(font: Font): string
  /** Writes the font objects; call once, before the document ends. */
  finish(): void
}
