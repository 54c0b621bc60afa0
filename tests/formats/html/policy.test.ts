import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../../src/formats/html/index.js'
import { hasBrowser, launch, open } from './support/browser.js'
import { contextOf } from './support/context.js'
import { arabic, chinese, english, everyNode } from './support/every-node.js'

const wordings = [english, arabic, chinese]

async function pageOf(words: (typeof wordings)[number]): Promise<string> {
  const { bytes } = await html(everyNode(words), await contextOf(words.language))
  return new TextDecoder().decode(bytes)
}

describe('the policy of a page should', () => {
  it.each(wordings)(
    'allow the one style sheet of $language, pictures and fonts inside it, and nothing else',
    async (words) => {
      const page = await pageOf(words)
      const sheets = [...page.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, sheet = '']) => sheet)
      expect(sheets).toHaveLength(1)
      const hash = createHash('sha256')
        .update(sheets[0] ?? '')
        .digest('base64')
      expect(
        /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#x27;', "'"),
      ).toBe(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:`)
      expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title'))
      expect(page).not.toMatch(/\sstyle=|<script|<link[^>]*stylesheet|\son[a-z]+=/u)
    },
  )
})

describe.skipIf(!hasBrowser)('a browser should', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it.each(wordings)('find nothing against the policy in $language', async (words) => {
    const said: string[] = []
    const page = await open(browser, '<p>Empty</p>', { width: 1280, colorScheme: 'light', bypassCSP: false })
    page.on('console', (message) => said.push(message.text()))
    await page.setContent(await pageOf(words))
    const family = await page.evaluate('getComputedStyle(document.body).fontFamily')
    expect(String(family).length).toBeGreaterThan(0)
    // The sheet is in force: the width of the text column comes from it alone.
    expect(
      await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--ink")'),
    ).not.toBe('')
    expect(said).toEqual([])
    await page.close()
  })

  it('run no script and load no style that somebody adds', async () => {
    const forged = (await pageOf(english)).replace(
      '</body>',
      '<script>document.title = "forged"</script><img src="x" onerror="document.title = \'forged\'"><p style="color: red" id="added">x</p></body>',
    )
    const page = await open(browser, forged, { width: 1280, colorScheme: 'light', bypassCSP: false })
    expect(await page.title()).not.toBe('forged')
    expect(await page.evaluate('getComputedStyle(document.getElementById("added")).color')).not.toBe(
      'rgb(255, 0, 0)',
    )
    await page.close()
  })
})
