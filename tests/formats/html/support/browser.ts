import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Tests in a browser run where there is one. */
export const hasBrowser = existsSync(executablePath)

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

export interface View {
  width: number
  colorScheme: 'light' | 'dark'
  bypassCSP?: boolean
}

export async function open(browser: Browser, html: string, view: View): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: view.width, height: 800 },
    colorScheme: view.colorScheme,
    reducedMotion: 'reduce',
    // The tests bring styles and scripts of their own, which the policy of the page forbids.
    bypassCSP: view.bypassCSP ?? true,
  })
  await page.setContent(html)
  await page.evaluate('document.fonts.ready.then(() => true)')
  return page
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that axe finds violated, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // axe's own result: only what we show is named here.
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { html: string }[] }[]
  }
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

/** Elements whose box leaves the screen sideways, unless something around them scrolls. */
export async function overflowing(page: Page): Promise<string[]> {
  const found = await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return (left < -1 || right > innerWidth + 1) && !element.closest('.table, .plate, .skip, .separator')
    })
    .map((element) => element.outerHTML.slice(0, 80))`)
  // The expression above yields strings.
  return found as string[]
}
