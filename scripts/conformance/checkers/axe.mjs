// @ts-check
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { axeFindings } from '../findings/axe.mjs'
import { addresses } from '../tools/addresses.mjs'
import { packageVersion } from '../tools/package-version.mjs'
import { locate } from '../tools/programs.mjs'
import { serve } from '../tools/serve.mjs'

/** @import { Browser, Page } from 'playwright-core' */
/** @import { Checker, Edition } from '../types.mjs' */
/** @import { AxeView } from '../findings/axe.mjs' */

const schemes = /** @type {const} */ (['light', 'dark'])
/** CSS pixels: a phone and a desktop. */
const widths = [390, 1280]

/** WCAG 2.2 at levels A and AA, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * axe-core judges every page in a real browser, light and dark, on a phone and a desktop.
 *
 * @type {Checker}
 */
export const axe = {
  name: 'axe',
  title: 'axe',
  format: 'html',
  tools: ['chromium'],
  async check(editions) {
    const source = await readFile(
      new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url),
      'utf8',
    )
    const roots = [...new Set(editions.map((edition) => edition.root))]
    const server = await serve(roots)
    const browser = await chromium.launch({ executablePath: locate('chromium'), args: flags })
    try {
      const address = addresses(server.origin, roots)
      /** @type {Map<Edition, AxeView[]>} */
      const views = new Map(editions.map((edition) => [edition, []]))
      for (const scheme of schemes) {
        for (const width of widths) {
          await eachPage(browser, scheme, width, editions, address.of, async (page, edition) => {
            views.get(edition)?.push(await look(page, source, `${scheme} ${width} px`))
          })
        }
      }
      const judgements = new Map(
        [...views].map(([edition, seen]) => [edition, { ...axeFindings(seen), raw: seen }]),
      )
      return { version: `${await packageVersion('axe-core')} on Chromium ${browser.version()}`, judgements }
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

/**
 * @param {Browser} browser
 * @param {'light' | 'dark'} scheme
 * @param {number} width
 * @param {Edition[]} editions
 * @param {(edition: Edition) => string} address
 * @param {(page: Page, edition: Edition) => Promise<void>} visit
 */
async function eachPage(browser, scheme, width, editions, address, visit) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  for (const edition of editions) {
    await page.goto(address(edition))
    await visit(page, edition)
  }
  await context.close()
}

/**
 * @param {Page} page
 * @param {string} source
 * @param {string} view
 * @returns {Promise<AxeView>}
 */
async function look(page, source, view) {
  // Colours and sizes are those of the finished page only when fonts are there and it has been painted.
  await page.evaluate(
    'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))',
  )
  await page.evaluate(source)
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations', 'incomplete'] })
  /** @type {Pick<AxeView, 'violations' | 'incomplete' | 'overflow'>} */
  const seen = await page.evaluate(`axe.run(document, ${options}).then(({ violations, incomplete }) => {
    const short = (rules) => rules.map(({ id, impact, tags, help, nodes }) => ({
      id, impact, tags, help,
      nodes: nodes.map(({ target, html, failureSummary }) => ({ target, html: html.slice(0, 300), failureSummary })),
    }))
    const { scrollWidth, clientWidth } = document.documentElement
    return { violations: short(violations), incomplete: short(incomplete), overflow: scrollWidth - clientWidth }
  })`)
  return { view, ...seen }
}
