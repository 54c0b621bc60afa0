// @ts-check
import { join } from 'node:path'
import { inOrder, verapdfFindings } from '../findings/verapdf.mjs'
import { mavenJars } from '../tools/maven-jars.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker } from '../types.mjs' */
/** @import { Job } from '../findings/verapdf.mjs' */

/** The newest veraPDF that is published as Maven artifacts. */
const program = {
  title: 'veraPDF',
  group: 'org.verapdf.apps',
  artifact: 'greenfield-apps',
  version: '1.28.2',
}

/**
 * veraPDF judges every PDF by the claims in its metadata: PDF/UA and PDF/A in one run.
 *
 * @type {Checker}
 */
export const verapdf = {
  name: 'verapdf',
  title: 'veraPDF',
  format: 'pdf',
  tools: ['java'],
  broughtBy: ['maven'],
  async check(editions, context) {
    const found = await mavenJars(context.cache, program)
    if ('absent' in found) return found
    const call = ['-cp', join(found.jars, '*'), 'org.verapdf.apps.GreenfieldCliWrapper']
    // Flavour 0 reads the claims; a file without one is held to PDF/UA-1 rather than to PDF/A-1b.
    const asked = ['--flavour', '0', '--defaultflavour', 'ua1', '--format', 'json', '--loglevel', '0']
    const files = editions.map((edition) => edition.file)
    const { stdout, stderr } = await run(locate('java'), [...call, ...asked, ...files])
    const report = parse(stdout, stderr)
    const jobs = new Map(report.jobs.map((job) => [job.itemDetails.name, inOrder(job)]))
    const judgements = new Map(
      editions.map((edition) => {
        const job = jobs.get(edition.file)
        if (job === undefined) throw new Error(`veraPDF says nothing of ${edition.path}`)
        const { findings, profiles } = verapdfFindings(job)
        return [
          edition,
          {
            findings,
            notes: profiles.length > 0 ? [profiles.join(' + ')] : [],
            raw: job.validationResult ?? job.taskException?.exceptionMessage,
          },
        ]
      }),
    )
    return { version: report.buildInformation.releaseDetails[0]?.version ?? '', judgements }
  },
}

/**
 * @param {string} stdout
 * @param {string} stderr
 * @returns {{jobs: Job[], buildInformation: {releaseDetails: {version: string}[]}}}
 */
function parse(stdout, stderr) {
  try {
    return JSON.parse(stdout).report
  } catch {
    throw new Error(`veraPDF gave no report: ${stderr.trim() || stdout.slice(0, 200)}`)
  }
}
