// @ts-check
import { cell } from './cell.mjs'

/** @import { Edition, Finding, KnownFormat, Result } from '../types.mjs' */

/** How many kinds of finding of one checker on one file are printed; the evidence holds them all. */
const shown = 10

/**
 * The whole outcome as text: file × checker, then every failure with its place, what was seen, and what did not
 * run.
 *
 * @param {Edition[]} editions
 * @param {Result[]} results
 * @param {readonly KnownFormat[]} formats Those that could have been there.
 * @returns {string}
 */
export function table(editions, results, formats) {
  const columns = results.filter((result) => result.editions.length > 0)
  const rows = [
    ['file', ...columns.map((result) => result.checker.title)],
    ...editions.map((edition) => [name(edition), ...columns.map((result) => mark(result, edition))]),
  ]
  const absent = formats.filter(
    ({ name, isDefault }) => isDefault && !editions.some((edition) => edition.format === name),
  )
  const parts = [
    grid(rows),
    absent.map(({ name }) => `no ${name} editions`).join('\n'),
    section('Failures', columns.flatMap(failures)),
    section('Notes', columns.flatMap(notes)),
    section('Not run', columns.flatMap(reasons)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** @param {Edition} edition */
function name(edition) {
  return `${edition.root.replaceAll('\\', '/').replace(/\/$/, '')}/${edition.path}`
}

/**
 * @param {Result} result
 * @param {Edition} edition
 */
function mark(result, edition) {
  const status = cell(result, edition)
  if (status === undefined) return '·'
  if (status === 'not-run') return 'not run'
  return status === 'pass' ? 'pass' : `FAIL ${result.judgements.get(edition)?.findings.length}`
}

/**
 * Rows of equal columns; widths are counted in code points.
 *
 * @param {string[][]} rows
 */
function grid(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  )
  const lines = rows.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - [...text].length))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/**
 * @param {string} title
 * @param {string[]} lines
 */
function section(title, lines) {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n')
}

/** @param {Result} result */
function failures(result) {
  return [...result.judgements].flatMap(([edition, { findings }]) => {
    const head = `${name(edition)} · ${result.checker.title}`
    const groups = alike(findings)
    const lines = groups.slice(0, shown).map((group) => `${head} · ${describe(group)}`)
    return groups.length > shown ? [...lines, `${head} · and ${groups.length - shown} more`] : lines
  })
}

/**
 * Findings that differ only in their place, as one with the first place and a count.
 *
 * @param {Finding[]} findings
 * @returns {{finding: Finding, count: number}[]}
 */
function alike(findings) {
  /** @type {Map<string, {finding: Finding, count: number}>} */
  const groups = new Map()
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.message}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { finding, count: 1 })
    else group.count += 1
  }
  return [...groups.values()]
}

/** @param {{finding: Finding, count: number}} group */
function describe({ finding: { rule, place, message }, count }) {
  const more = count > 1 ? `and ${count - 1} more places` : ''
  return [rule, place, more, message].filter((part) => part !== '').join(' · ')
}

/** @param {Result} result */
function notes(result) {
  return [...result.judgements].flatMap(([edition, judgement]) =>
    judgement.notes.map((note) => `${name(edition)} · ${result.checker.title} · ${note}`),
  )
}

/** @param {Result} result */
function reasons(result) {
  return result.status === 'not-run' ? [`${result.checker.title}: ${result.reason}`] : []
}
