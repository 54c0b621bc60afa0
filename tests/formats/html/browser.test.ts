import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../../src/formats/html/index.js'
import { reportFrom } from '../../support/report.js'
import { readPages } from '../pdf/page-lines.js'
import { hasBrowser, launch, open, overflowing, violations } from './support/browser.js'
import { contextOf } from './support/context.js'
import { arabic, chinese, english, everyNode } from './support/every-node.js'

const wordings = [english, arabic, chinese]
const views = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** What readers with low vision or dyslexia set (WCAG 2.2, 1.4.12). */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'

describe.skipIf(!hasBrowser)('a page in a browser', () => {
  let browser: Browser
  const pages: Record<string, string> = {}

  beforeAll(async () => {
    browser = await launch()
    for (const words of wordings) {
      const { bytes } = await html(everyNode(words), await contextOf(words.language))
      pages[words.language] = new TextDecoder().decode(bytes)
    }
  })
  afterAll(() => browser.close())

  const cases = wordings.flatMap(({ language }) => views.map((view) => ({ language, ...view })))

  it.each(cases)('should be accessible in $language at $width px, $colorScheme', async (view) => {
    const page = await open(browser, pages[view.language] ?? '', view)
    expect(await violations(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    await page.close()
  })

  it.each(wordings)(
    'should not clip at 400 % zoom with wide text spacing in $language',
    async ({ language }) => {
      const page = await open(browser, pages[language] ?? '', { width: 320, colorScheme: 'light' })
      await page.addStyleTag({ content: textSpacing })
      expect(await overflowing(page)).toEqual([])
      await page.close()
    },
  )

  it('should show the contents beside the text on a desktop, and a control on a phone', async () => {
    const shown = async (width: number) => {
      const page = await open(browser, pages.en ?? '', { width, colorScheme: 'light' })
      const visible = {
        control: await page.locator('.contents summary').isVisible(),
        list: await page.locator('.contents ol a').first().isVisible(),
      }
      await page.close()
      return visible
    }
    expect(await shown(390)).toEqual({ control: true, list: false })
    expect(await shown(1280)).toEqual({ control: false, list: true })
  })

  it('should print small tables whole, wherever on a page they come', async () => {
    const tables = Array.from(
      { length: 14 },
      (_, index) =>
        `${'Some words. '.repeat(20 + index * 13)}\n\n:::table\n| t${index}a | B |\n|---|---|\n| t${index}b | 1 |\n| t${index}c | 2 |\n| t${index}d | 3 |\n\nt${index}e\n:::`,
    )
    const long = Array.from({ length: 90 }, (_, index) => `| long${index} | 1 |`).join('\n')
    const { report } = reportFrom({
      text: `## A {#a}\n\n${tables.join('\n\n')}\n\n| Long | B |\n|---|---|\n${long}`,
    })
    const { bytes } = await html(report, await contextOf('en'))
    const page = await open(browser, new TextDecoder().decode(bytes), { width: 1280, colorScheme: 'light' })
    const printed = await readPages(await page.pdf({ preferCSSPageSize: true }))
    const pagesOf = (sought: RegExp) =>
      printed.flatMap(({ pieces }, number) => (pieces.some(({ text }) => sought.test(text)) ? [number] : []))
    expect(printed.length).toBeGreaterThan(4)
    for (const index of tables.keys())
      expect(pagesOf(new RegExp(`\\bt${index}[a-e]\\b`, 'u'))).toHaveLength(1)
    expect(pagesOf(/long\d/u).length).toBeGreaterThan(1)
    await page.close()
  })

  it('should carry every letter of its own script when fonts are embedded', async () => {
    const context = await contextOf('ar')
    const { bytes } = await html(everyNode(arabic), {
      ...context,
      options: { ...context.options, fonts: 'embed' },
    })
    const page = await open(browser, new TextDecoder().decode(bytes), { width: 1280, colorScheme: 'light' })
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'h1, h2, p, dt, dd, td, a[dir=rtl]',
    })
    const foreign = new Set<string>()
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      for (const font of fonts) if (!font.isCustomFont) foreign.add(font.familyName)
    }
    // Code, the Chinese name of a language, nothing else.
    expect(
      [...foreign].filter((name) => /arab|naskh|serif|source|dejavu/iu.test(name) && !/mono/iu.test(name)),
    ).toEqual([])
    await page.close()
  })
})
