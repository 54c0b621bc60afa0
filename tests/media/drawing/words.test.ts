import { expect, it } from 'vitest'
import { drawingWords } from '../../../src/media/drawing/words.js'

it('words of a drawing should be those that it shows, one text a line', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Chart</title><desc>Not shown 9</desc>
    <style>text { fill: black }</style>
    <text x="0" y="0">465,000</text>
    <g><text><tspan>people</tspan><tspan>killed</tspan></text><text> </text></g></svg>`
  expect(drawingWords(new TextEncoder().encode(svg))).toBe('465,000\npeople killed')
})
