// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} EpubMessage
 * @property {string} ID
 * @property {'FATAL' | 'ERROR' | 'WARNING' | 'INFO' | 'USAGE' | 'SUPPRESSED'} severity
 * @property {string} message
 * @property {{ path: string, line: number, column: number }[]} locations
 */

/** What counts as a breach: warnings too, since an edition is made by a program. */
const breaches = ['FATAL', 'ERROR', 'WARNING']

/**
 * What EPUBCheck finds in one file: a finding for each place.
 *
 * @param {readonly EpubMessage[]} messages
 * @returns {{ findings: Finding[], notes: string[] }}
 */
export function epubcheckFindings(messages) {
  const findings = messages
    .filter(({ severity }) => breaches.includes(severity))
    .flatMap(({ ID, message, locations }) =>
      (locations.length > 0 ? locations : [null]).map((place) => ({
        rule: ID,
        place: place === null ? '' : `${place.path}:${place.line}:${place.column}`,
        message,
      })),
    )
  return { findings, notes: [] }
}
