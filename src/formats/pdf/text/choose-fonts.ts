import { characterKind, isEastAsian } from './character-kind.js'
import type { Font, FontChoice } from './types.js'

/** Words, symbols and figures of these scripts, with the spaces that are as wide as their digits. */
const alphabetic =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9]+\p{M}*(?:[/.,:@&+’'–-]?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9]+\p{M}*)*%?|[\u2004\u2007\u2008]+/gu

/**
 * Index into a style's stack for each UTF-16 offset of a run's text, -1 where no font has the character. A token (a
 * word, a document symbol) keeps to one font where one covers it all: pieces of one word in two fonts tear copied
 * text.
 * @param levels embedding levels of the same text: a token never spans two
 */
export function chooseFonts(stack: readonly FontChoice[], text: string, levels: Uint8Array): Int8Array {
  const chosen = new Int8Array(text.length)
  if (coversAll(stack[0], text)) return chosen
  chosen.fill(-2)
  stack.forEach(({ font, only }, index) => {
    if (only !== 'alphabetic') return
    for (const match of text.matchAll(alphabetic)) {
      if (!Array.from(match[0]).every((character) => canDraw(font, character.codePointAt(0) ?? 0))) continue
      for (let at = match.index; at < match.index + match[0].length; at++)
        if (chosen[at] === -2) chosen[at] = index
    }
  })
  const general = stack
    .map((choice, index) => ({ ...choice, index }))
    .filter(({ only }) => only !== 'alphabetic')
  for (const [start, end] of tokensOf(text, levels, chosen)) {
    const points = Array.from(text.slice(start, end), (character) => character.codePointAt(0) ?? 0)
    const whole = general.find(({ font }) => points.every((point) => canDraw(font, point)))
    let at = start
    let last = -1
    for (const point of points) {
      const joins = last >= 0 && characterKind(point) !== 'letter'
      const found = whole ?? general.find(({ font }) => canDraw(font, point)) ?? anyAlphabetic(stack, point)
      const index = joins ? last : (found?.index ?? -1)
      const width = point > 0xffff ? 2 : 1
      chosen.fill(index, at, at + width)
      last = index
      at += width
    }
  }
  joinPhrases(stack, text, levels, chosen)
  followNeighbours(text, levels, chosen)
  return chosen
}

function coversAll(choice: FontChoice | undefined, text: string): boolean {
  if (!choice || choice.only === 'alphabetic') return false
  for (const character of text) if (!canDraw(choice.font, character.codePointAt(0) ?? 0)) return false
  return true
}

function anyAlphabetic(stack: readonly FontChoice[], point: number) {
  const index = stack.findIndex(({ font }) => canDraw(font, point))
  return index < 0 ? undefined : { index }
}

/** Ranges still without a font that hold no space, no level change and at most one square character. */
function tokensOf(text: string, levels: Uint8Array, chosen: Int8Array): [number, number][] {
  const tokens: [number, number][] = []
  let start = -1
  let kind = ''
  for (let at = 0; at <= text.length; ) {
    const point = text.codePointAt(at) ?? 0
    const character = String.fromCodePoint(point)
    const open = at < text.length && chosen[at] === -2
    const here = !open ? '' : /\s/.test(character) || isEastAsian(point) ? `${at}` : `word ${levels[at]}`
    if (here !== kind) {
      if (kind !== '') tokens.push([start, at])
      start = at
      kind = here
    }
    at += point > 0xffff ? 2 : 1
  }
  return tokens
}

/** A joiner, which nothing is drawn for, goes with the letter before it, or after: shaped alone, it would be lost. */
function followNeighbours(text: string, levels: Uint8Array, chosen: Int8Array): void {
  const isFormat = (at: number) => characterKind(text.codePointAt(at) ?? 0) === 'format'
  const copy = (at: number, from: number) => {
    const font = chosen[from]
    if (isFormat(at) && font !== undefined && levels[at] === levels[from]) chosen[at] = font
  }
  for (let at = 1; at < text.length; at++) copy(at, at - 1)
  for (let at = text.length - 2; at >= 0; at--)
    if (at === 0 || levels[at] !== levels[at - 1]) copy(at, at + 1)
}

/** Spaces and stops between two tokens of one alphabetic font at one level join them: a phrase is one piece. */
function joinPhrases(
  stack: readonly FontChoice[],
  text: string,
  levels: Uint8Array,
  chosen: Int8Array,
): void {
  for (const { index, 0: between } of text.matchAll(/[ \u00a0,.;:()’'–-]+/g)) {
    const end = index + between.length
    const font = chosen[index - 1]
    const choice = font === undefined || font < 0 ? undefined : stack[font]
    if (font === undefined || choice?.only !== 'alphabetic' || chosen[end] !== font) continue
    const level = levels[index - 1]
    const inside = Array.from({ length: end - index + 1 }, (_, offset) => index + offset)
    const joins = inside.every((at) => levels[at] === level)
    const covered = inside.every((at) => canDraw(choice.font, text.codePointAt(at) ?? 0))
    if (joins && covered) chosen.fill(font, index, end)
  }
}

/** Whether the font, or HarfBuzz on its behalf, can draw a code point (spaces, U+2011 and format characters). */
export function canDraw(font: Font, codePoint: number): boolean {
  if (font.covers(codePoint)) return true
  if (codePoint === 0xa0 || codePoint === 0x202f || (codePoint >= 0x2000 && codePoint <= 0x200a)) {
    return font.covers(0x20)
  }
  if (codePoint === 0x2011) return font.covers(0x2010) || font.covers(0x2d)
  return characterKind(codePoint) === 'format' || drawsInParts(font, codePoint)
}

/** A letter with its marks that the font holds apart: HarfBuzz puts them together. */
function drawsInParts(font: Font, codePoint: number): boolean {
  const parts = Array.from(String.fromCodePoint(codePoint).normalize('NFD'))
  return parts.length > 1 && parts.every((part) => font.covers(part.codePointAt(0) ?? 0))
}
