// @ts-check
import { measure } from './measure.mjs'
import { median } from './statistics.mjs'
import { grid } from './table.mjs'

/** @import { Command } from './types.mjs' */

/**
 * Where the time of our own command goes: the medians of the stages that it reports on stderr, as one line of
 * JSON `{stage: milliseconds}`, when `RAPPORTEUR_TIMINGS=1`.
 *
 * @param {Command} command
 * @param {number} rounds
 * @param {string} temporary
 * @returns {Promise<string>}
 */
export async function stages(command, rounds, temporary) {
  const timed = { ...command, env: { ...command.env, RAPPORTEUR_TIMINGS: '1' } }
  /** @type {Map<string, number[]>} */
  const times = new Map()
  await measure(timed, temporary)
  for (let round = 0; round < rounds; round += 1) {
    const { stderr, seconds } = await measure(timed, temporary)
    const reported = timings(stderr)
    if (reported === undefined) return `${command.label}: no timings on stderr\n`
    for (const [stage, time] of [
      ...Object.entries(reported),
      /** @type {const} */ (['whole command', seconds * 1000]),
    ]) {
      times.set(stage, [...(times.get(stage) ?? []), time])
    }
  }
  const whole = median(times.get('whole command') ?? [])
  const rows = [...times].map(([stage, values]) => [
    stage,
    median(values).toFixed(0),
    `${((100 * median(values)) / whole).toFixed(0)} %`,
  ])
  return [command.label, ...grid([['', 'median ms', 'share'], ...rows]).map((line) => `  ${line}`), ''].join(
    '\n',
  )
}

/**
 * The last line that is a JSON object of numbers.
 *
 * @param {string} stderr
 * @returns {Record<string, number> | undefined}
 */
export function timings(stderr) {
  for (const line of stderr.split('\n').reverse()) {
    if (!line.trimStart().startsWith('{')) continue
    try {
      const value = JSON.parse(line)
      if (Object.values(value).every((time) => typeof time === 'number')) return value
    } catch {
      // Not ours: other lines may start with a brace.
    }
  }
  return undefined
}
