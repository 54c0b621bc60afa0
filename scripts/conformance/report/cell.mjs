// @ts-check
/** @import { Edition, Result, Status } from '../types.mjs' */

/**
 * What a checker says of one file, if it has anything to say of that file's format.
 *
 * @param {Result} result
 * @param {Edition} edition
 * @returns {Status | undefined}
 */
export function cell(result, edition) {
  if (!result.editions.includes(edition)) return undefined
  const judgement = result.judgements.get(edition)
  if (judgement === undefined) return 'not-run'
  return judgement.findings.length > 0 ? 'fail' : 'pass'
}
