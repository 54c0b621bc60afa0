import { setTimeout } from 'node:timers/promises'
import { decode } from 'fast-png'
import { append } from '../../model/arrays.js'
import type { Browser } from './chromium.js'
import { giveInk, look, type PageState, type PageWord, prepare, takeInk } from './page-scripts.js'
import type { Part, Raster } from './raster.js'
import { type EditionLooker, type SeenFinding, unseen } from './seen-edition.js'
import { type SeenPicture, seenPicture } from './seen-picture.js'
import { unprinted } from './unprinted.js'
import { unseenWords } from './unseen-words.js'

/** A window in which a page is looked at. */
interface View {
  name: string
  /** CSS pixels. */
  width: number
  scheme: 'light' | 'dark'
  media: 'screen' | 'print'
}

/** A phone and a desk, light and dark. */
const views: readonly View[] = [
  { name: 'phone', width: 360, scheme: 'light', media: 'screen' },
  { name: 'desk', width: 1280, scheme: 'light', media: 'screen' },
  { name: 'desk in the dark', width: 1280, scheme: 'dark', media: 'screen' },
]

/** Pixels of a page drawn at once, so that long pages need no more memory than short ones. */
const tile = 4000
/** Pixels around words that are drawn with them. */
const around = 4
/** Most times that frames are scrolled on. */
const mostSteps = 40
/** How often, and how many milliseconds, fonts are waited for. */
const mostWaits = 100
const waits = 50
const drawing = { format: 'png', captureBeyondViewport: true, optimizeForSpeed: true }
const offline = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 }
const paper: View = { name: 'paper', width: 1280, scheme: 'light', media: 'print' }
/** Inches of a sheet of A4. */
const sheet = { paperWidth: 8.27, paperHeight: 11.69 }

/** Looks at a page in each view and on paper. Nothing that it asks of other places is loaded, and no script runs. */
export const lookAtHtml: EditionLooker = async (bytes, report, programs) => {
  const browser = await programs.browser()
  if (!browser) return { isSeen: false, reason: 'no Chromium is installed' }
  const { findings, pictures, printed } = await lookAtPage(bytes, browser)
  const paper = await programs.pages({ bytes: printed, isEdition: false })
  const onPaper = [...paper.findings, ...unprinted(report, paper.text)]
  const found = onPaper.map(({ place, ...finding }) => ({ ...finding, place: `on paper, ${place}` }))
  return { isSeen: true, pages: { findings: [...findings, ...found], pictures, text: paper.text } }
}

/** What a browser shows of a page: what nobody can see, the pictures at the desk, and the page on paper as a PDF. */
export async function lookAtPage(
  bytes: Uint8Array,
  browser: Browser,
): Promise<{ findings: SeenFinding[]; pictures: SeenPicture[]; printed: Uint8Array }> {
  const { call } = browser
  const html = new TextDecoder().decode(bytes)
  const findings: SeenFinding[] = []
  let pictures: SeenPicture[] = []
  await call('Page.enable')
  await call('Page.setBypassCSP', { enabled: true })
  await call('Network.enable')
  await call('Network.emulateNetworkConditions', offline)
  await call('Emulation.setScriptExecutionDisabled', { value: true })
  for (const view of views) {
    await show(browser, html, view)
    const seen = await lookAround(browser, view)
    append(findings, seen.findings)
    if (view.name === 'desk') pictures = seen.pictures
  }
  await show(browser, html, paper)
  const { data } = await call('Page.printToPDF', { ...sheet, printBackground: true, preferCSSPageSize: true })
  return { findings, pictures, printed: Buffer.from(String(data), 'base64') }
}

async function show({ call }: Browser, html: string, { width, scheme, media }: View): Promise<void> {
  const size = { width, height: 900, deviceScaleFactor: 1, mobile: false }
  await call('Emulation.setDeviceMetricsOverride', size)
  await call('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  })
  await call('Page.navigate', { url: 'about:blank' })
  const { frameTree } = (await call('Page.getFrameTree')) as { frameTree: { frame: { id: string } } }
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  // Scripts of the page do not run, nor does anything that would wait for its frames.
  for (let tried = 0; tried < mostWaits && !(await run(call, prepare)); tried += 1) await setTimeout(waits)
}

async function lookAround(
  { call }: Browser,
  view: View,
): Promise<{ findings: SeenFinding[]; pictures: SeenPicture[] }> {
  const findings: SeenFinding[] = []
  const pictures: SeenPicture[] = []
  const found = (what: string) => findings.push(unseen(what, view.name))
  for (let step = 0; step < mostSteps; step += 1) {
    const state = (await run(call, look(step))) as PageState
    if (step === 0 && state.overflow > 0)
      findings.push({
        rule: 'wide-page',
        place: view.name,
        message: `Unexpected page that is ${state.overflow} pixels wider than its window`,
      })
    const [hidden] = state.hidden
    if (hidden !== undefined) found(`words that are not shown: \`${hidden}\``)
    for (let top = 0; top < state.height; top += tile) {
      const [isFirst, isLast] = [top === 0, top + tile >= state.height]
      const words = state.words.filter(
        (word) => (isFirst || word.top >= top) && (isLast || word.top < top + tile),
      )
      if (words.length === 0) continue
      // No more is drawn than the words take: after the first step these are the ones that frames have brought up.
      const from = Math.max(0, Math.floor(least(words.map((word) => word.top)) - around))
      const to = Math.ceil(most(words.map(({ bottom }) => bottom)) + around)
      const clip = {
        x: 0,
        y: from,
        width: state.width,
        height: Math.max(1, Math.min(to, state.height) - from),
      }
      const drawn = await capture(call, clip)
      await run(call, takeInk)
      const bare = await capture(call, clip)
      await run(call, giveInk)
      const expected = words.map((word) => ({ text: word.text, part: partOf(word, from) }))
      const [lost] = unseenWords(drawn, bare, expected)
      if (lost) found(`words that cannot be seen: \`${lost.text}\``)
    }
    for (const picture of state.pictures) pictures.push(await cut(call, picture))
    if (!state.isMore) break
  }
  return { findings, pictures }
}

/** A word as a part of what was drawn from a height of the page on. Lines above and below reach into its height. */
function partOf({ left, top, right, bottom }: PageWord, from: number): Part {
  const reach = (bottom - top) / 10
  return [left, top + reach - from, right, bottom - reach - from]
}

async function cut(call: Browser['call'], { left, top, right, bottom }: PageWord): Promise<SeenPicture> {
  const [width, height] = [right - left, bottom - top]
  if (width < 1 || height < 1) return { width, height, look: [] }
  const drawn = await capture(call, { x: left, y: top, width, height })
  return { ...seenPicture(drawn, [0, 0, drawn.width, drawn.height]), width, height }
}

/** Draws a part of the page, as many pixels as CSS counts. */
async function capture(call: Browser['call'], clip: object): Promise<Raster> {
  const { data } = await call('Page.captureScreenshot', { ...drawing, clip: { ...clip, scale: 1 } })
  const { width, height, channels, data: pixels } = decode(Buffer.from(String(data), 'base64'))
  const whole = new Uint8Array(width * height * 4).fill(255)
  for (let index = 0; index < width * height; index += 1)
    for (let part = 0; part < Math.min(3, channels); part += 1)
      whole[index * 4 + part] = Number(pixels[index * channels + part] ?? 0)
  return { width, height, data: whole }
}

async function run(call: Browser['call'], expression: string): Promise<unknown> {
  const { result, exceptionDetails } = (await call('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })) as {
    result: { value?: unknown }
    exceptionDetails?: { text: string; exception?: { description?: string } }
  }
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other))
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other))
}
