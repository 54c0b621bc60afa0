import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidencePage } from '../../src/pages/evidence-page.js'
import { indexPage } from '../../src/pages/index-page.js'
import { hasBrowser, launch, open, overflowing, violations } from '../formats/html/support/browser.js'
import { evidence, index, styleOf } from './support.js'

const views = [320, 390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

describe.skipIf(!hasBrowser)('the pages around the editions in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it.each(views)('should be accessible at $width px, $colorScheme', async (view) => {
    const style = await styleOf()
    for (const bytes of [indexPage(index, style), evidencePage(evidence, style)]) {
      const page = await open(browser, new TextDecoder().decode(bytes), view)
      await page.evaluate('document.querySelectorAll(".sums").forEach((details) => { details.open = true })')
      expect(await violations(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
      await page.close()
    }
  })
})
