// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compare } from './compare.mjs'
import { median } from './statistics.mjs'
import { grid } from './table.mjs'

/** @import { Command, Sample } from './types.mjs' */

/** Part by which a command may be slower than its budget before it is told: machines differ, too. */
const tolerance = 0.35

/**
 * Times commands beside a fixed amount of work, and says which take more of it than `budget.json` allows. Nothing fails
 * by it: a machine that is at work elsewhere may be slow, and so may be a good change.
 *
 * @param {Command[]} commands
 * @param {number} rounds
 * @param {{ here: string, temporary: string }} places
 * @returns {Promise<string>}
 */
export async function budget(commands, rounds, { here, temporary }) {
  const loop = { label: 'calibration', run: [process.execPath, join(here, 'calibration-loop.mjs')] }
  const { samples } = await compare([loop, ...commands], rounds, temporary)
  /** @type {Record<string, number>} */
  const allowed = JSON.parse(await readFile(join(here, 'budget.json'), 'utf8'))
  const unit = spent(samples.get(loop) ?? [])
  const rows = commands.map((command) => {
    const ratio = spent(samples.get(command) ?? []) / unit
    const budget = allowed[command.label]
    const verdict =
      budget === undefined ? 'no budget' : ratio > budget * (1 + tolerance) ? 'over its budget' : 'within'
    return [command.label, ratio.toFixed(2), budget === undefined ? '' : budget.toFixed(2), verdict]
  })
  const over = rows
    .filter((row) => row[3] !== 'within')
    .map(([label, , , verdict]) => `warning: ${label}: ${verdict}`)
  const table = grid([['processor time / calibration', 'now', 'budget', ''], ...rows])
  return [...table.map((line) => `  ${line}`), ...over, ''].join('\n')
}

/** @param {Sample[]} samples */
function spent(samples) {
  return median(samples.map(({ processor, seconds }) => processor ?? seconds))
}
