// @ts-check
import { measure } from './measure.mjs'

/** @import { Command, Sample } from './types.mjs' */

/**
 * Runs commands side by side: each once to warm up, then in rounds in which every command runs once, so that
 * whatever else the machine does meets all of them. Every other round runs backwards.
 *
 * @param {Command[]} commands
 * @param {number} rounds
 * @param {string} temporary
 * @returns {Promise<Map<Command, Sample[]>>} Samples by command, in the order of the rounds.
 */
export async function compare(commands, rounds, temporary) {
  /** @type {Map<Command, Sample[]>} */
  const samples = new Map(commands.map((command) => [command, []]))
  for (const command of commands) await measure(command, temporary)
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? commands : [...commands].reverse()
    for (const command of order) samples.get(command)?.push(await measure(command, temporary))
  }
  return samples
}
