import type { ScriptDesign, TextStyleName } from '../../../model/design.js'
import { plainText } from '../../../model/plain-text.js'
import type { Phrasing } from '../../../model/report.js'
import type { Geometry } from '../geometry.js'
import type { ParagraphProperties } from '../xml/properties.js'

/** Mean width of an en in the faces that Word has, as part of the size; found by `scripts/word-pages`. */
const en = 0.52

/** A ragged line is full but for half a word. */
const full = 0.97

/** Signs that are as wide as high. */
const square = /[\u2e80-\u9fff\uf900-\uffef]/gu

/** How many lines a text in letters of a size takes in a column of a width, both in points. */
export function linesIn(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / (width * full))), 0)
}

function widthOf(line: string, size: number): number {
  const squares = line.match(square)?.join('') ?? ''
  return (textUnits(line) - textUnits(squares)) * size * en + squares.length * size
}

/** Width of a text in ens (half its size): letters and figures count 1, Han and full-width signs 2, narrow ones less. */
export function textUnits(text: string): number {
  let units = 0
  for (const character of text) units += unitsOf(character)
  return units
}

function unitsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x2e80 && (point <= 0x9fff || (point >= 0xf900 && point <= 0xffef))) return 2
  if (point >= 0x600 && point <= 0x6ff) return point >= 0x64b && point <= 0x65f ? 0 : 0.86
  if (point >= 0x400 && point <= 0x4ff) return 1.1
  if (character === '\u2007') return 1
  if (/[\s.,:;'’|!ijlt()[\]-]/.test(character)) return 0.55
  if (/[%٪‰]/.test(character)) return 1.7
  if (/[A-ZMWmw]/.test(character)) return 1.35
  return 1
}

/** Part of a page up to which a paragraph of a style that keeps its lines together moves to the next page as a whole. */
const whole = 0.4

/**
 * Lets the lines of a paragraph go on on the next page where its style keeps them together and they are many: moved as a
 * whole, they would leave a large part of the page before empty.
 */
export function divided(
  { script, geometry }: { script: ScriptDesign; geometry: Geometry },
  name: TextStyleName,
  content: readonly Phrasing[],
): Pick<ParagraphProperties, 'keepLines'> {
  const style = script.styles[name]
  const lines = linesIn(plainText(content), style.size, geometry.textWidth)
  return lines * style.leading <= geometry.paper.textHeight * whole ? {} : { keepLines: false }
}
