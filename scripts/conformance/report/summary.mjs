// @ts-check
import { cell } from './cell.mjs'

/** @import { Edition, Finding, Result, Status } from '../types.mjs' */

/**
 * @typedef {object} Summary The outcome for one publication, as its evidence holds it.
 * @property {1} schema
 * @property {CheckerSummary[]} checkers
 *
 * @typedef {object} CheckerSummary
 * @property {string} name
 * @property {string} version
 * @property {Status} status
 * @property {string} reason
 * @property {{path: string, sha256: string, status: Status, findings: Finding[], notes: string[]}[]} files
 */

/**
 * @param {Result[]} results
 * @param {(edition: Edition) => boolean} belongs Whether a file is this publication's.
 * @param {Map<Edition, string>} sums SHA-256 of each file, so that a later reader knows which bytes were judged.
 * @returns {Summary}
 */
export function summary(results, belongs, sums) {
  return {
    schema: 1,
    checkers: results.map((result) => {
      const files = result.editions.filter(belongs).map((edition) => ({
        path: edition.path,
        sha256: sums.get(edition) ?? '',
        status: cell(result, edition) ?? 'not-run',
        findings: result.judgements.get(edition)?.findings ?? [],
        notes: result.judgements.get(edition)?.notes ?? [],
      }))
      const reason = files.length === 0 ? `no ${result.checker.format} editions` : result.reason
      return { name: result.checker.name, version: result.version, status: overall(files), reason, files }
    }),
  }
}

/**
 * @param {{status: Status}[]} files
 * @returns {Status}
 */
function overall(files) {
  if (files.some((file) => file.status === 'fail')) return 'fail'
  return files.length > 0 && files.every((file) => file.status === 'pass') ? 'pass' : 'not-run'
}
