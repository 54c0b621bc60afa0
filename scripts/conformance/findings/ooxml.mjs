// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} OoxmlError
 * @property {string | null} [description]
 * @property {string | null} [path] The package part.
 * @property {string | null} [xPath]
 * @property {string | null} [id]
 * @property {string | null} [errorType]
 */

/**
 * What the Open XML SDK finds in one file, reported once however many versions of Office complain.
 *
 * @param {{version: string, errors: OoxmlError[]}[]} reports One per version of Office, in order.
 * @returns {Finding[]}
 */
export function ooxmlFindings(reports) {
  /** @type {Map<string, {finding: Finding, versions: string[]}>} */
  const found = new Map()
  for (const { version, errors } of reports) {
    for (const error of errors) {
      const finding = {
        rule: error.id ?? error.errorType ?? 'unknown',
        place: [error.path, error.xPath].filter(Boolean).join(' '),
        message: error.description ?? '',
      }
      const key = JSON.stringify(finding)
      const known = found.get(key)
      if (known === undefined) found.set(key, { finding, versions: [version] })
      else if (!known.versions.includes(version)) known.versions.push(version)
    }
  }
  return [...found.values()].map(({ finding, versions }) => ({
    ...finding,
    message:
      versions.length === reports.length ? finding.message : `${finding.message} (${versions.join(', ')})`,
  }))
}
