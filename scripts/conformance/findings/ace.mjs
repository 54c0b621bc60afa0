// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {{ 'earl:test': { 'dct:title': string }, 'earl:result': { 'dct:description': string } }} AceAssertion
 * @typedef {{ assertions: { 'earl:testSubject': { url: string }, assertions: AceAssertion[] }[] }} AceReport By file.
 */

/** What a book of ours leaves out where the file of its language has no words for it: a summary. */
const known = ['metadata-accessibilitysummary']

/**
 * What Ace finds in one book, by file and rule.
 *
 * @param {AceReport} report
 * @returns {{ findings: Finding[], notes: string[] }}
 */
export function aceFindings(report) {
  const all = report.assertions.flatMap((file) =>
    file.assertions.map((one) => ({
      rule: one['earl:test']['dct:title'],
      place: file['earl:testSubject'].url,
      message: one['earl:result']['dct:description'].replace(/\s+/gu, ' ').trim(),
    })),
  )
  return {
    findings: all.filter(({ rule }) => !known.includes(rule)),
    notes: all.filter(({ rule }) => known.includes(rule)).map(({ message }) => message),
  }
}
