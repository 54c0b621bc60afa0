// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} Job One file in veraPDF's JSON report.
 * @property {{name: string}} itemDetails
 * @property {{profileName: string, compliant: boolean, details: {ruleSummaries: RuleSummary[]}}[]} [validationResult]
 * @property {{exceptionMessage: string}} [taskException]
 *
 * @typedef {object} RuleSummary
 * @property {string} specification
 * @property {string} clause
 * @property {number} testNumber
 * @property {string} description
 * @property {number} failedChecks
 * @property {{context: string, errorMessage?: string}[]} checks
 */

/**
 * What veraPDF finds in one file that was judged by its own claims. An edition has to claim both: PDF/UA, which
 * people need, and PDF/A, which archives need. A file that claims nothing earns no pass.
 *
 * @param {Job} job
 * @returns {{findings: Finding[], profiles: string[]}}
 */
export function verapdfFindings(job) {
  if (job.taskException) {
    return {
      findings: [{ rule: 'readable', place: '', message: job.taskException.exceptionMessage }],
      profiles: [],
    }
  }
  const results = job.validationResult ?? []
  const profiles = results.map((result) => result.profileName.replace(' validation profile', ''))
  const breaches = results.flatMap((result) => result.details.ruleSummaries.flatMap(breach))
  const unearned = results
    .filter((result) => !result.compliant && result.details.ruleSummaries.length === 0)
    .map((result) => ({ rule: result.profileName, place: '', message: 'Not compliant, no rule named' }))
  return { findings: [...unclaimed(profiles), ...breaches, ...unearned], profiles }
}

/**
 * The same job with its rules in the order of their clauses and their failures in the order of their places;
 * veraPDF's own order changes from run to run.
 *
 * @param {Job} job
 * @returns {Job}
 */
export function inOrder(job) {
  if (job.validationResult === undefined) return job
  const validationResult = job.validationResult.map((result) => {
    const summaries = result.details.ruleSummaries.map((summary) => ({
      ...summary,
      checks: [...summary.checks].sort((a, b) => collator.compare(a.context, b.context)),
    }))
    const ruleSummaries = summaries.sort((a, b) => collator.compare(ruleOf(a), ruleOf(b)))
    return { ...result, details: { ...result.details, ruleSummaries } }
  })
  return {
    ...job,
    validationResult: validationResult.sort((a, b) => collator.compare(a.profileName, b.profileName)),
  }
}

const collator = new Intl.Collator('en', { numeric: true })

/** @param {RuleSummary} summary */
function ruleOf({ specification, clause, testNumber }) {
  return `${specification} ${clause}-${testNumber}`
}

/**
 * @param {string[]} profiles
 * @returns {Finding[]}
 */
function unclaimed(profiles) {
  return ['PDF/UA', 'PDF/A']
    .filter((standard) => !profiles.some((profile) => profile.startsWith(standard)))
    .map((standard) => ({
      rule: 'claim',
      place: 'XMP metadata',
      message: `Expected a claim of ${standard}, found none`,
    }))
}

/**
 * @param {RuleSummary} summary
 * @returns {Finding[]}
 */
function breach(summary) {
  const [first] = summary.checks
  const more = summary.failedChecks > 1 ? ` (${summary.failedChecks} times)` : ''
  return [
    {
      rule: ruleOf(summary),
      place: first?.context ?? '',
      message: (first?.errorMessage ?? summary.description) + more,
    },
  ]
}
