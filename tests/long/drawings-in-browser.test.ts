import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanSvg } from '../../src/media/svg.js'
import { hasBrowser, launch } from '../formats/html/support/browser.js'
import {
  framed,
  type Painted,
  paintedInPdf,
  paintedInPng,
  paintedInWord,
} from '../formats/support/painted-drawing.js'

const folder = 'tests/fixtures/drawings'
/** Filters are refused. */
const files = readdirSync(folder).filter((file) => file !== 'filter.svg')

describe.skipIf(!hasBrowser)("drawings beside the author's file in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it.each(files)('should look alike in PDF and Word: %s', async (file) => {
    const svg = readFileSync(`${folder}/${file}`, 'utf8')
    const whole = framed(svg)
    const size = cleanSvg(whole, 'en')
    if (!size.ok) throw new Error(size.reason)
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, deviceScaleFactor: 4 })
    const url = `data:image/svg+xml;base64,${Buffer.from(whole).toString('base64')}`
    await page.setContent(`<body style="margin:20px"><img src="${url}" width="${size.width}">`)
    await page.waitForFunction('[...document.images].every((image) => image.complete)')
    const shown = paintedInPng(new Uint8Array(await page.screenshot()), size.width)
    await page.close()
    const [width, height] = [size.width - 12, size.height - 12]
    expect(unlike(shown, await paintedInPdf(svg), width, height)).toBeLessThan(0.02)
    expect(unlike(shown, await paintedInWord(svg), width, height)).toBeLessThan(0.02)
  })
})

/** Share of points that differ where neither shows an edge: letters and edges fall on other pixels. */
function unlike(one: Painted, other: Painted, width: number, height: number): number {
  let [count, different] = [0, 0]
  for (let y = 2; y < height - 2; y += 2) {
    for (let x = 2; x < width - 2; x += 2) {
      const around = [one, other].flatMap(({ at }) => [
        at(x - 1, y),
        at(x + 1, y),
        at(x, y - 1),
        at(x, y + 1),
      ])
      count += 1
      const isFlat = [0, 4].every((from) =>
        around.slice(from, from + 4).every((pixel) => distance(pixel, around[from] ?? pixel) < 40),
      )
      if (isFlat && distance(one.at(x, y), other.at(x, y)) > 40) different += 1
    }
  }
  return different / count
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))))
}
