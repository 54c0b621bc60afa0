#!/usr/bin/env node
// @ts-check
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { median } from './statistics.mjs'
import { grid } from './table.mjs'
import { workspaceCopy } from './workspace-copy.mjs'

const usage = `Usage: npm run bench:preview -- [options] [format…]

Times the preview of the sample in Chromium, for each format alone on both sides (original and translation): from saving a
changed sentence of the translation until the page shows it.

  --runs <n>   changes, after two to warm up (default 20)
  --help       print this
`

const root = fileURLToPath(new URL('../../', import.meta.url))

/** @param {string[]} args */
async function bench(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string', default: '20' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return void process.stdout.write(usage)
  const temporary = await mkdtemp(join(tmpdir(), 'rapporteur-preview-'))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const workspace = await workspaceCopy(root, temporary, 'doha-2017')
  const cli = join(root, 'dist/bundle/rapporteur.js')
  const preview = spawn(process.execPath, [cli, 'preview'], {
    cwd: workspace.root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const address = await addressOf(preview)
    const rows = [['', 'median s', 'min–max s']]
    for (const format of positionals.length > 0 ? positionals : ['html', 'pdf', 'docx']) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
      await page.goto(`${address}#publication=doha-2017&left=en:${format}&right=fr:${format}`)
      const seconds = await changes(page, join(workspace.root, 'source/doha-2017/fr.md'), Number(values.runs))
      const [least, most] = [Math.min(...seconds), Math.max(...seconds)].map((one) => one.toFixed(2))
      rows.push([format, median(seconds).toFixed(2), `${least}–${most}`])
      await page.close()
    }
    process.stdout.write(`Node ${process.version}, ${values.runs} changes\n${grid(rows).join('\n')}\n`)
  } finally {
    preview.kill()
    await browser.close()
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} preview
 * @returns {Promise<string>} What it prints where it can be seen.
 */
function addressOf(preview) {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [preview.stdout, preview.stderr])
      stream.on('data', (chunk) => {
        said += chunk
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said)
        if (found) resolve(found[0])
      })
    preview.on('close', () => reject(new Error(`The preview ended: ${said}`)))
  })
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} file
 * @param {number} runs
 * @returns {Promise<number[]>}
 */
async function changes(page, file, runs) {
  const text = await readFile(file, 'utf8')
  /** The version that the right side shows, once it is drawn. */
  const version = () =>
    /** @type {Promise<string>} */ (
      page.evaluate(
        `new Promise((resolve) => requestAnimationFrame(() => resolve(document.querySelectorAll('.body')[1]?.dataset.version ?? '')))`,
      )
    )
  let shown = await changed(version, '')
  const seconds = []
  for (let run = 0; run < runs + 2; run += 1) {
    const word = [...String(run)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    const fresh = text.replace(/(\n\nDe hauts [^\n]*)/u, `$1 Le titre en est «\u202fmot ${word}\u202f».`)
    if (fresh === text) throw new Error('Unexpected sample: no paragraph begins as expected')
    const start = performance.now()
    await writeFile(file, fresh)
    shown = await changed(version, shown)
    if (run >= 2) seconds.push((performance.now() - start) / 1000)
    // A person reads for a moment; what is still at work comes to its end.
    await new Promise((resolve) => setTimeout(resolve, 1500))
  }
  await writeFile(file, text)
  return seconds
}

/**
 * @param {() => Promise<string>} version
 * @param {string} before
 */
async function changed(version, before) {
  const start = performance.now()
  for (;;) {
    const now = await version()
    if (now !== '' && now !== before) return now
    if (performance.now() - start > 120_000) throw new Error('Nothing was shown in two minutes')
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

try {
  await bench(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
