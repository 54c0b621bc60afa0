// @ts-check
import { median } from './statistics.mjs'

/** @import { Command, Sample } from './types.mjs' */

/**
 * What came of one benchmark.
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {Map<Command, Sample[]>} samples
 * @property {Command[]} absent Those that could not be run here.
 */

/**
 * The outcomes of all benchmarks as one table. Ratios, of processor time where it is known, are medians of the ratios within
 * each round, the first command of a benchmark being 1.00.
 *
 * @param {Outcome[]} outcomes
 * @returns {string}
 */
export function table(outcomes) {
  const head = ['', 'wall s', 'min–max s', 'processor s', 'ratio', 'peak MiB', 'editions']
  const groups = outcomes.map(({ name, samples, absent }) => ({
    name,
    rows: [...samples].map(([command, runs]) => row(command, runs, [...samples.values()][0] ?? [])),
    missing: absent.map((command) => `  ${command.label}: not run: ${command.absent}`),
  }))
  const [first = '', ...lines] = grid([head, ...groups.flatMap(({ rows }) => rows)])
  const text = groups.flatMap(({ name, rows, missing }) => [
    name,
    ...lines.splice(0, rows.length).map((line) => `  ${line}`),
    ...missing,
  ])
  return [`  ${first}`, ...text, ''].join('\n')
}

/**
 * Rows of equal columns, numbers to the right.
 *
 * @param {string[][]} rows
 * @returns {string[]}
 */
export function grid(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
}

/** @param {Sample | undefined} run */
function spent(run) {
  return run?.processor ?? run?.seconds ?? Number.NaN
}

/**
 * @param {Command} command
 * @param {Sample[]} runs
 * @param {Sample[]} first The first command's runs.
 * @returns {string[]}
 */
function row(command, runs, first) {
  const seconds = runs.map((run) => run.seconds)
  const ratios = runs.map((run, round) => spent(run) / spent(first[round]))
  const processor = runs.flatMap((run) => run.processor ?? [])
  const memory = runs.flatMap((run) => run.kibibytes ?? [])
  return [
    command.label,
    median(seconds).toFixed(2),
    `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`,
    processor.length > 0 ? median(processor).toFixed(2) : 'unknown',
    median(ratios).toFixed(2),
    memory.length > 0 ? (median(memory) / 1024).toFixed(0) : 'unknown',
    String(runs[0]?.files ?? 0),
  ]
}
