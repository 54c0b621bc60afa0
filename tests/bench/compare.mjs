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
 * @returns {Promise<{samples: Map<Command, Sample[]>, failed: Command[]}>} Samples by command, in the order of the rounds, and
 *   the commands of others that failed when they ran first. Throws where one of ours does.
 */
export async function compare(commands, rounds, temporary) {
  /** @type {Map<Command, Sample[]>} */
  const samples = new Map()
  /** @type {Command[]} */
  const failed = []
  for (const command of commands) {
    try {
      await measure(command, temporary)
      samples.set(command, [])
    } catch (error) {
      if (command.run[0] === process.execPath) throw error
      failed.push({ ...command, absent: reasonOf(error) })
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [...samples.keys()] : [...samples.keys()].reverse()
    for (const command of order) samples.get(command)?.push(await measure(command, temporary))
  }
  return { samples, failed }
}

/** @param {unknown} error */
function reasonOf(error) {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}
