import { expect, it } from 'vitest'
import { type Painted, paintedInWord } from '../../support/painted-drawing.js'

const drawn = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><g font-size="20" fill="#000" direction="rtl">${words}</g></svg>`

/** Whether anything dark is painted between two places of a band. */
function isInked({ at }: Painted, from: number, to: number): boolean {
  for (let x = from; x < to; x += 0.5) for (let y = 8; y < 40; y += 1) if (at(x, y)[0] < 128) return true
  return false
}

it.each([
  ['start', false, true],
  ['end', true, false],
])('should set right-to-left words of the raster at their %s', async (anchor, isBefore, isBehind) => {
  const painted = await paintedInWord(drawn(`<text x="100" y="30" text-anchor="${anchor}">שלום</text>`))
  expect(isInked(painted, 102, 198)).toBe(isBefore)
  expect(isInked(painted, 2, 98)).toBe(isBehind)
})

it('should order figures and right-to-left words of the raster from the right', async () => {
  const painted = await paintedInWord(drawn('<text x="198" y="30">8 ─────── א</text>'))
  // The figure is as dark as its rounds; the stroke between has nothing above it.
  expect(isInked(painted, 185, 198)).toBe(true)
})
