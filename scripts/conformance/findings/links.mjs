// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} CheckedLink
 * @property {string} url
 * @property {string} [parent] The page that holds it; none for a link of a page to itself.
 * @property {string} state `OK`, `BROKEN` or `SKIPPED`.
 * @property {number} [status]
 */

/**
 * What linkinator finds on one page. Links that lead away from the editions are counted and not followed.
 *
 * @param {CheckedLink[]} links The links of this page.
 * @param {(url: string) => string} show What to print for an address.
 * @returns {{findings: Finding[], notes: string[]}}
 */
export function linkFindings(links, show) {
  const findings = links
    .filter((link) => link.state === 'BROKEN')
    .map((link) => {
      const fragment = link.url.includes('#') && link.status === 200
      const message = fragment ? 'Nothing on the page has this id' : `Answered ${link.status ?? 0}`
      return { rule: fragment ? 'fragment' : 'dead-link', place: show(link.url), message }
    })
  const outside = links.filter((link) => link.state === 'SKIPPED').length
  const followed = links.length - outside
  return { findings, notes: [`${followed} links followed, ${outside} to other sites not followed`] }
}
