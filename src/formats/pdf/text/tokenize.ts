import { adoptShaped } from './adopt-shaped.js'
import { isEastAsian, scriptOf } from './character-kind.js'
import { chooseFonts } from './choose-fonts.js'
import { replacementChoice } from './replacement.js'
import { shaperOf } from './shape.js'
import { type SquareTrims, squareTrims } from './square-trims.js'
import { hasSuperiors, raised } from './superscript.js'
import type { TextToken, Token } from './token.js'
import type {
  Direction,
  Font,
  FontChoice,
  MissingCharacter,
  ParagraphOptions,
  Run,
  RunStyle,
  ShapedText,
  ShapeOptions,
  TextRun,
} from './types.js'

const untrimmed: SquareTrims = { left: 0, right: 0 }
const unwritten: ShapedText = { text: '', slots: [], advance: 0, advances: [], missing: [] }
/** Characters that act on breaking and bidi only and are never drawn; ZWNJ and ZWJ are spelling and stay. */
const acting = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const forced = /^[\n\v\f\r\u0085\u2028\u2029]$/
type Shaper = (text: string) => ShapedText

const squareMarks = '“”‘’—…·‧'

/**
 * Cuts runs into tokens and shapes them.
 * @param levels embedding levels of the whole paragraph
 * @param missing receives the characters that no font covers
 */
export function tokenize<Source>(
  runs: readonly Run<Source>[],
  levels: Uint8Array,
  options: ParagraphOptions,
  missing: MissingCharacter<Source>[],
): Token[] {
  const tokens: Token[] = []
  let start = 0
  let script: string | null = null
  runs.forEach((run, index) => {
    if (run.type === 'box') {
      const place = { start, end: start + 1, run: index, level: levels[start] ?? 0, before: 0, after: 0 }
      tokens.push({ kind: 'box', ...place, width: run.width })
      start += 1
      return
    }
    script = textTokens(run, index, start, levels, options, script, tokens, missing)
    start += run.text.length
  })
  return tokens
}

function textTokens<Source>(
  run: TextRun<Source>,
  index: number,
  start: number,
  levels: Uint8Array,
  options: ParagraphOptions,
  scriptBefore: string | null,
  tokens: Token[],
  missing: MissingCharacter<Source>[],
): string | null {
  const { text, style } = run
  const own = levels.subarray(start, start + text.length)
  const chosen = chooseFonts(style.fonts, text, own)
  // What no font holds is shown by a replacement, and told to the author.
  const fonts = chosen.includes(-1)
    ? chosen.map((choice) => (choice === -1 ? replacementChoice(style.fonts) : choice))
    : chosen
  const make = tokenMaker(run, index, start, options)
  let script = scriptBefore
  let open = -1
  let openKey = ''
  let openScript: string | null = null
  const close = (end: number) => {
    if (open >= 0) tokens.push(make(open, end, fonts[open] ?? 0, own[open] ?? 0, openScript ?? script))
    open = -1
  }
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0
    const character = String.fromCodePoint(point)
    const next = at + character.length
    const font = fonts[at] ?? 0
    if (chosen[at] === -1) missing.push({ source: run.source, character, run: index, offset: at })
    const letters = scriptOf(point)
    if (point >= 0xad && acting.test(character)) close(at)
    else if (isAlone(character, point)) {
      close(at)
      tokens.push(make(at, next, font, own[at] ?? 0, letters ?? script))
    } else {
      const key = `${font} ${own[at]}`
      if (open >= 0 && (key !== openKey || (letters && openScript && letters !== openScript))) close(at)
      if (open < 0) {
        open = at
        openKey = key
        openScript = null
      }
      openScript ??= letters
    }
    if (letters) script = letters
    at = next
  }
  close(text.length)
  return script
}

function isAlone(character: string, point: number): boolean {
  if (point < 0x80) return point <= 0x20
  return /\s/.test(character) || isEastAsian(point) || squareMarks.includes(character)
}

function tokenMaker(run: TextRun<unknown>, index: number, offset: number, options: ParagraphOptions) {
  const { style } = run
  const language = style.language ?? options.language
  const superiors = style.superscript === true && hasSuperiors(style.fonts, run.text)
  const synthetic = style.superscript === true && !superiors
  const features = superiors ? { ...style.features, sups: 1 } : style.features
  const shapers = new Map<string, Shaper>()
  let last: { font: Font; direction: string; script: string | null; shape: Shaper } | null = null
  const shaperIn = (
    font: Font,
    scale: number,
    host: FontChoice,
    direction: Direction,
    script: string | null,
  ) => {
    if (last && last.font === font && last.direction === direction && last.script === script)
      return last.shape
    const key = `${font.id} ${direction} ${script}`
    let shape = shapers.get(key)
    if (!shape) {
      const shaping = { direction, language, script: script ?? 'Latn', ...(features ? { features } : {}) }
      shape = shaperFor(font, scale, host.font, host.scale ?? 1, shaping)
      shapers.set(key, shape)
    }
    last = { font, direction, script, shape }
    return shape
  }

  return (start: number, end: number, choice: number, level: number, script: string | null): TextToken => {
    const { font, scale = 1 } = choiceOf(style, choice)
    const host = options.direction === 'rtl' ? hostOf(style) : { font, scale }
    const text = run.text.slice(start, end)
    const direction = level % 2 === 1 ? 'rtl' : 'ltr'
    const shape = shaperIn(font, scale, host, direction, script)
    const isBreak = forced.test(text)
    const shaped = isBreak ? unwritten : shape(text)
    const size = style.size * host.scale * (synthetic ? raised.scale : 1)
    const tracking = options.direction === 'ltr' && direction === 'ltr' ? (style.tracking ?? 0) : 0
    const kind = isBreak ? 'break' : kindOf(text, shaped.advance === font.unitsPerEm)
    return {
      kind,
      start: offset + start,
      end: offset + end,
      run: index,
      level,
      before: 0,
      after: 0,
      width: (shaped.advance * size) / host.font.unitsPerEm + tracking * shaped.slots.length,
      font: host.font,
      size,
      rise: (style.rise ?? 0) + (synthetic ? style.size * raised.rise : 0),
      tracking,
      shaped,
      shape,
      script: scriptOf(text.codePointAt(0) ?? 0) ?? script,
      trims: kind === 'square' ? squareTrims(font, text, language) : untrimmed,
    }
  }
}

/** The font that a right-to-left run is embedded in, whatever its letters come from. */
function hostOf({ fonts }: RunStyle): { font: Font; scale: number } {
  const choice = fonts.find(({ only }) => only !== 'alphabetic') ?? fonts[0]
  if (!choice) throw new Error('Unexpected run without a font')
  return { font: choice.font, scale: choice.scale ?? 1 }
}

function shaperFor(font: Font, scale: number, host: Font, hostScale: number, options: ShapeOptions): Shaper {
  const shape = shaperOf(font, options)
  if (font === host) return shape
  const guest = { font, scale: (scale * host.unitsPerEm) / (font.unitsPerEm * hostScale) }
  return (text) => adoptShaped(host, guest, shape(text))
}

function kindOf(text: string, isEmWide: boolean): TextToken['kind'] {
  if (/^\s$/.test(text)) return 'space'
  const point = text.codePointAt(0) ?? 0
  return isEastAsian(point) || (isEmWide && squareMarks.includes(text)) ? 'square' : 'word'
}

function choiceOf(style: RunStyle, index: number): FontChoice {
  const choice = style.fonts[Math.max(0, index)]
  if (!choice) throw new Error('Unexpected run without a font')
  return choice
}
