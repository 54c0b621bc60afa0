/**
 * Draws the pictures of editions in the README into `docs/pictures/`, from the sample: `npm run compile`, then
 * `node scripts/pictures/main.mjs`. It needs Chromium and LibreOffice. `made-from.json` says of what they were made; a
 * test says when they are stale.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode } from 'fast-png'
import { openBrowser } from '../../dist/audit/pixels/chromium.js'
import { wordPages } from '../../dist/audit/pixels/word-pages.js'
import { transcribe } from '../../dist/model/transcribe.js'
import { firstPage } from './first-page.mjs'
import { madeFrom } from './made-from.mjs'
import { smallPng } from './small-png.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pictures = path.join(root, 'docs/pictures')
const out = await mkdtemp(path.join(tmpdir(), 'rapporteur-pictures-'))
const edition = (tag, ending) => readFile(path.join(out, `doha-2017/${tag}/doha-2017.${tag}.${ending}`))
const write = (name, raster) => writeFile(path.join(pictures, name), smallPng(raster))

try {
  execFileSync(
    process.execPath,
    [
      path.join(root, 'dist/bundle/rapporteur.js'),
      ...['build', 'doha-2017', '--language', 'en,ar', '--no-cache', '--quiet', '--out', out],
    ],
    { cwd: root, stdio: 'inherit' },
  )
  await write('pdf-en.png', await firstPage(await edition('en', 'pdf')))
  await write('pdf-ar.png', await firstPage(await edition('ar', 'pdf')))
  await write('word-en.png', await firstPage(await wordAsPdf()))
  const browser = await openBrowser()
  if (browser === null) throw new Error('Chromium is missing')
  await write('html-ar-phone.png', await screenshot(browser, 'ar', { width: 390, height: 700, scale: 0.8 }))
  await write(
    'html-en-desktop.png',
    await screenshot(browser, 'en', { width: 1280, height: 800, scale: 0.6 }),
  )
  await browser.close()
  const reports = await Promise.all(['en', 'ar'].map(report))
  const made = madeFrom(
    reports.map(transcribe),
    await readFile(path.join(root, 'templates/designs/default/design.yaml'), 'utf8'),
  )
  await writeFile(path.join(pictures, 'made-from.json'), `${JSON.stringify(made, null, 2)}\n`)
} finally {
  await rm(out, { recursive: true, force: true })
}

async function report(tag) {
  return JSON.parse(await readFile(path.join(out, `doha-2017/evidence/reports/${tag}.json`), 'utf8'))
}

async function wordAsPdf() {
  const word = wordPages()
  try {
    const bytes = await word.convert(await edition('en', 'docx'), 'en')
    if (bytes === null) throw new Error('LibreOffice is missing')
    return bytes
  } finally {
    await word.close()
  }
}

/** The top of an HTML edition in a window of some size, in CSS pixels; `scale` pixels of the picture to each. */
async function screenshot({ call }, tag, { width, height, scale }) {
  await call('Page.enable')
  await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
  await call('Page.navigate', { url: 'about:blank' })
  const { frameTree } = await call('Page.getFrameTree')
  const html = new TextDecoder().decode(await edition(tag, 'html'))
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  const { data } = await call('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale },
  })
  const png = decode(Buffer.from(data, 'base64'))
  return { width: png.width, height: png.height, channels: png.channels, data: png.data }
}
