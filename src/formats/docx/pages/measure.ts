import { textUnits } from './text-units.js'

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
