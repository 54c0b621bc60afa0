// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aceFindings } from '../findings/ace.mjs'
import { npmProgram } from '../tools/npm-program.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker, Edition, Judgement } from '../types.mjs' */

const version = '1.4.6'
const program = {
  title: 'Ace',
  name: 'ace',
  version,
  packages: {
    '@daisy/ace-axe-runner-puppeteer': version,
    '@daisy/ace-cli': version,
    '@daisy/ace-core': version,
  },
}

/**
 * Ace by DAISY judges the accessibility of every EPUB edition in a real browser.
 *
 * @type {Checker}
 */
export const ace = {
  name: 'ace',
  title: 'Ace',
  format: 'epub',
  tools: ['chromium'],
  async check(editions, context) {
    const found = await npmProgram(context.cache, program)
    if ('absent' in found) return found
    const command = join(found.folder, 'node_modules/@daisy/ace-cli/bin/ace.js')
    const env = {
      ...process.env,
      PUPPETEER_EXECUTABLE_PATH: locate('chromium'),
      ACE_TIMEOUT_INITIAL: '60000',
    }
    /** @type {Map<Edition, Judgement>} */
    const judgements = new Map()
    for (const [index, edition] of editions.entries()) {
      const folder = join(context.temporary, `ace-${index}`)
      const { stderr } = await run(process.execPath, [command, '-f', '-o', folder, edition.file], { env })
      const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => {
        throw new Error(`Ace gave no report: ${stderr.trim().slice(0, 200)}`)
      })
      const judged = aceFindings(JSON.parse(text))
      judgements.set(edition, { ...judged, raw: judged })
    }
    return { version, judgements }
  },
}
