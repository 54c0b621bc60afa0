// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} AxeRule
 * @property {string} id
 * @property {string} help
 * @property {{target: unknown[], failureSummary?: string}[]} nodes
 *
 * @typedef {object} AxeView One page seen one way.
 * @property {string} view For example `light 390 px`.
 * @property {AxeRule[]} violations
 * @property {AxeRule[]} incomplete What axe leaves to a person.
 * @property {number} overflow By how many CSS pixels the page is wider than the window.
 */

/**
 * What axe finds on one page in all the ways it was looked at; a breach in several of them is reported once. A page
 * that scrolls sideways breaks WCAG 2.2, 1.4.10 Reflow, which axe does not measure.
 *
 * @param {AxeView[]} views
 * @returns {{findings: Finding[], notes: string[]}}
 */
export function axeFindings(views) {
  /** @type {Map<string, {finding: Finding, views: string[]}>} */
  const found = new Map()
  for (const { view, violations, overflow } of views) {
    for (const finding of [...violations.flatMap(breaches), ...reflow(overflow)]) {
      const key = `${finding.rule} ${finding.place}`
      const known = found.get(key)
      if (known === undefined) found.set(key, { finding, views: [view] })
      else known.views.push(view)
    }
  }
  const findings = [...found.values()].map(({ finding, views: seen }) => ({
    ...finding,
    message: seen.length === views.length ? finding.message : `${finding.message} (${seen.join(', ')})`,
  }))
  const unsure = new Set(views.flatMap(({ incomplete }) => incomplete.map((rule) => rule.id)))
  return {
    findings,
    notes: unsure.size === 0 ? [] : [`for a person to judge: ${[...unsure].sort().join(', ')}`],
  }
}

/**
 * @param {AxeRule} rule
 * @returns {Finding[]}
 */
function breaches(rule) {
  return rule.nodes.map((node) => ({
    rule: rule.id,
    place: node.target.flat().join(' '),
    message: rule.help,
  }))
}

/**
 * @param {number} overflow
 * @returns {Finding[]}
 */
function reflow(overflow) {
  if (overflow <= 0) return []
  return [{ rule: 'reflow', place: 'html', message: `The page is ${overflow} px wider than the window` }]
}
