// @ts-check
import { missing } from './tools/install.mjs'

/** @import { Checker, Context, Edition, Result } from './types.mjs' */

/**
 * Lets one checker judge all files of its format.
 *
 * @param {Checker} checker
 * @param {Edition[]} all Files of every format.
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function judge(checker, all, context) {
  const editions = all.filter((edition) => edition.format === checker.format)
  if (editions.length === 0) return notRun(checker, editions, `no ${checker.format} editions`)
  const lacking = missing(checker.tools)
  if (lacking !== '') return notRun(checker, editions, lacking)
  try {
    const outcome = await checker.check(editions, context)
    if ('absent' in outcome) return notRun(checker, editions, outcome.absent)
    const failed = [...outcome.judgements.values()].some((judgement) => judgement.findings.length > 0)
    return { checker, editions, status: failed ? 'fail' : 'pass', reason: '', ...outcome }
  } catch (error) {
    return broke(checker, editions, error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {Checker} checker
 * @param {Edition[]} editions The files that it should have judged.
 * @param {string} reason
 * @returns {Result}
 */
export function notRun(checker, editions, reason) {
  return { checker, editions, status: 'not-run', version: '', reason, judgements: new Map() }
}

/**
 * A checker that breaks midway has found nothing good: that is a failure of every file.
 *
 * @param {Checker} checker
 * @param {Edition[]} editions
 * @param {string} message
 * @returns {Result}
 */
function broke(checker, editions, message) {
  const judgement = { findings: [{ rule: 'checker-broke', place: '', message }], notes: [], raw: { message } }
  return {
    checker,
    editions,
    status: 'fail',
    version: '',
    reason: '',
    judgements: new Map(editions.map((edition) => [edition, judgement])),
  }
}
