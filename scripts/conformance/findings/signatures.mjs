// @ts-check
/** @import { Finding } from '../types.mjs' */

/** What pdfsig prints of a signature that holds and covers the whole file. */
const expected = ['Signature is Valid.', 'Total document signed', 'Signature Type: ETSI.CAdES.detached']

/**
 * @param {string} printed What pdfsig prints of one file.
 * @returns {Finding[]}
 */
export function pdfsigFindings(printed) {
  const signatures = printed.match(/^Signature #/gmu)?.length ?? 0
  if (signatures !== 1)
    return [{ rule: 'pdfsig', place: '', message: `${signatures} signatures, expected 1` }]
  return expected
    .filter((words) => !printed.includes(words))
    .map((words) => ({ rule: 'pdfsig', place: 'Signature #1', message: `Missing “${words}”` }))
}

/**
 * @param {string} printed What `tools/validate-signatures.py` prints: a line of JSON a file.
 * @param {string} errors
 * @returns {Map<string, Finding[]>} By file.
 * @throws If it printed nothing.
 */
export function pyhankoFindings(printed, errors) {
  const lines = printed.split('\n').filter((line) => line.startsWith('{'))
  if (lines.length === 0) throw new Error(`pyHanko gave no report: ${errors.trim().split('\n').at(-1) ?? ''}`)
  return new Map(
    lines.map((line) => {
      const said = JSON.parse(line)
      const wrong = said.error
        ? [said.error]
        : ['bottom_line', 'intact', 'valid', 'trusted', 'whole', 'untouched']
            .filter((key) => said[key] !== true)
            .map((key) => `Missing ${key.replace('_', ' ')}`)
      return [said.file, wrong.map((message) => ({ rule: 'pyhanko', place: 'Signature', message }))]
    }),
  )
}
