import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Preview, servePreview } from '../../src/preview/server.js'
import { hasBrowser, launch } from '../formats/html/support/browser.js'
import { type TestWorkspace, workspace } from '../support/workspace.js'
import { serve } from './support/serve.js'

let browser: Browser
beforeAll(async () => {
  if (hasBrowser) browser = await launch()
})
afterAll(() => browser?.close())

async function visit(address: string): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } })
  onTestFinished(() => page.close())
  const problems: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  return { page, problems, requests }
}

/** Waits until an expression is true in the page, whose own policy forbids the usual way of asking. */
const until = (page: Page, expression: string) =>
  vi.waitFor(async () => expect(await page.evaluate(expression)).toBe(true), {
    timeout: 20_000,
    interval: 100,
  })

const shown = (page: Page) => until(page, `document.querySelectorAll('.body[data-version]').length === 2`)

const sections = Array.from(
  { length: 12 },
  (_, at) => `## Part ${at + 1} {#part-${at + 1}}\n\n${'Some words. '.repeat(90)}\n`,
)
const text = (title: string) => `---\ntitle: ${title}\n---\n\n${sections.join('\n')}`

function twoSides(formats = 'html, pdf'): TestWorkspace {
  return workspace({
    'source/two/publication.yaml': `kind: plain\nformats: [${formats}]\nlanguages: [en]\n`,
    'source/two/en.md': text('A report'),
  })
}

describe.skipIf(!hasBrowser)('the page of the preview should, in Chromium,', () => {
  it('show HTML beside the pages of a PDF, and scroll them together', async () => {
    const place = twoSides()
    const served = await serve(place)
    const { page, problems } = await visit(served.address)
    await shown(page)
    expect(await page.frames()[1]?.textContent('h1')).toContain('A report')
    await page.waitForSelector('.sheet canvas')
    expect(await page.locator('.sheet').count()).toBeGreaterThan(3)
    await page.evaluate(
      `document.querySelector('iframe').contentDocument.getElementById('part-9').scrollIntoView()`,
    )
    await until(page, `document.querySelector('.pages').scrollTop > 1000`)
    const down = await page.evaluate<number>(`document.querySelector('.pages').scrollTop`)
    await page.evaluate(`document.querySelector('.pages').scrollTo(0, 0)`)
    await until(page, `document.querySelector('iframe').contentDocument.scrollingElement.scrollTop < 300`)
    expect(down).toBeGreaterThan(1000)
    expect(problems).toEqual([])
  })

  it('show a change, and keep the last good pages with a word about it while there is an error', async () => {
    const place = twoSides('html, md')
    const served = await serve(place)
    const { page } = await visit(served.address)
    await shown(page)
    place.write({ 'source/two/en.md': text('Another report') })
    served.changed()
    await until(
      page,
      `[...document.querySelectorAll('iframe')].some((one) => one.contentDocument?.querySelector('h1')?.textContent.includes('Another'))`,
    )
    place.write({ 'source/two/en.md': `${text('Third report')}\n[](#nowhere)\n` })
    served.changed()
    await page.waitForSelector('.notice:not([hidden])')
    expect(await page.frames().at(-1)?.textContent('h1')).toContain('Another report')
    expect(await page.textContent('.notice:not([hidden])')).toContain('has an error')
    await page.waitForSelector('#messages .error')
    expect(await page.locator('.marks button.error').count()).toBeGreaterThan(0)
  })

  it('let nothing of a hostile edition or message run, leave the page or ask for anything', async () => {
    const asked: string[] = []
    const other = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      other.close()
    })
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const { address } = await hostile(elsewhere)
    const { page, requests } = await visit(address)
    await shown(page)
    const frame = page.frameLocator('.body iframe').first()
    await frame.locator('#away').click({ timeout: 5000 })
    await frame.locator('#script').click({ timeout: 5000 })
    await frame.locator('#send').click({ timeout: 5000 })
    await page.waitForTimeout(300)
    expect(await page.evaluate('window.ran ?? null')).toBeNull()
    expect(await page.title()).toBe('Preview')
    expect(await page.locator('#messages img, #messages script').count()).toBe(0)
    expect(await page.textContent('#messages')).toContain('<img src=x')
    expect(asked).toEqual([])
    const own = new URL(address).origin
    expect(
      requests.filter(
        (url) => !url.startsWith(own) && !url.startsWith('data:') && !url.startsWith(elsewhere),
      ),
    ).toEqual([])
  })
})

/** A preview of an edition that tries everything. */
async function hostile(elsewhere: string): Promise<Preview> {
  const run = 'parent.ran = true; top.ran = true; parent.document.title = 1'
  const bytes = new TextEncoder().encode(`<!doctype html><title>x</title>
<script>${run}</script><script src="${elsewhere}/script.js"></script>
<meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">
<body onload="${run}"><h1 id="a">Words</h1><img src="x" onerror="${run}"><img src="${elsewhere}/picture.png">
<link rel="stylesheet" href="${elsewhere}/style.css"><iframe src="${elsewhere}/frame" srcdoc="<script>${run}</script>"></iframe>
<svg onload="${run}"></svg><object data="${elsewhere}/object"></object>
<form action="${elsewhere}/form" method="post"><button id="send">x</button></form>
<a id="away" href="${elsewhere}/link" target="_top">x</a> <a id="script" href="javascript:${run}">x</a>`)
  const words = `<img src=x onerror="window.ran = true"><script>window.ran = true</script>`
  const preview = await servePreview(
    {
      publications: async () => ['hostile'],
      draft: async () => ({
        publication: {
          slug: 'hostile',
          source: 'en',
          languages: [{ tag: 'en', name: words, direction: 'ltr', file: words }],
          formats: [{ name: 'web', label: words, mediaType: 'text/html' }],
        },
        editions: [
          {
            language: 'en',
            format: 'web',
            mediaType: 'text/html',
            name: 'en/hostile.en.html',
            bytes,
            version: '1',
          },
        ],
        held: [],
        places: { en: [{ id: 'a', line: 1 }] },
      }),
      check: async () => [
        {
          ruleId: words,
          source: 'lint',
          severity: 'error',
          file: words,
          place: null,
          reason: words,
          blame: 'source',
        },
      ],
      shown: ({ severity, source, ruleId, file, reason }) => ({
        severity,
        source,
        ruleId,
        file,
        reason,
        note: words,
        line: 1,
        column: 1,
        href: null,
      }),
      failed: (error) => {
        throw error
      },
    },
    { port: 0, open: null },
  )
  onTestFinished(() => preview.close())
  return preview
}
