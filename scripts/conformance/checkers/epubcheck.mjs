// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { epubcheckFindings } from '../findings/epubcheck.mjs'
import { mavenJars } from '../tools/maven-jars.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker, Edition, Judgement } from '../types.mjs' */

const program = { title: 'EPUBCheck', group: 'org.w3c', artifact: 'epubcheck', version: '5.3.0' }

/**
 * EPUBCheck judges every EPUB edition against EPUB 3.3; a warning is a breach as an error is.
 *
 * @type {Checker}
 */
export const epubcheck = {
  name: 'epubcheck',
  title: 'EPUBCheck',
  format: 'epub',
  tools: ['java'],
  broughtBy: ['maven'],
  async check(editions, context) {
    const found = await mavenJars(context.cache, program)
    if ('absent' in found) return found
    const call = ['-cp', join(found.jars, '*'), 'com.adobe.epubcheck.tool.Checker']
    /** @type {Map<Edition, Judgement>} */
    const judgements = new Map()
    for (const [index, edition] of editions.entries()) {
      const report = join(context.temporary, `epubcheck-${index}.json`)
      const { stderr } = await run(locate('java'), [...call, edition.file, '--json', report, '--quiet'])
      const text = await readFile(report, 'utf8').catch(() => {
        throw new Error(`EPUBCheck gave no report: ${stderr.trim().slice(0, 200)}`)
      })
      const { messages } = JSON.parse(text)
      judgements.set(edition, { ...epubcheckFindings(messages), raw: messages })
    }
    return { version: program.version, judgements }
  },
}
