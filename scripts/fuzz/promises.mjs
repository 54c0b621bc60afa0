// @ts-check
/** What both fuzzers hold the program to, and how a broken promise is reported. */

/** @import { Message } from '../../src/model/message.js' */

/** Seconds of processor time that one command, or reading one file, may take. */
export const longest = 5

/** A promise of the program that an input breaks. */
export class Broken extends Error {
  /** @param {string} kind the same for all inputs that break it in this way @param {string} detail */
  constructor(kind, detail) {
    super(`${kind}: ${detail}`)
    this.kind = kind
  }
}

/** @param {Pick<Message, 'severity'>} message */
export function isError({ severity }) {
  return severity === 'error'
}

/** The first messages, a line each. @param {readonly Message[]} messages */
export function listed(messages) {
  return messages
    .slice(0, 5)
    .map(({ file, ruleId, reason }) => `${file} ${ruleId}: ${reason}`)
    .join('\n')
}

/**
 * Every message with a place stands in a line of its file.
 * @param {Message} message @param {readonly string[]} lines @param {string} kind
 * @throws {Broken}
 */
export function holdPlace({ file, place, reason }, lines, kind) {
  for (const { line, column } of place ? [place.start, place.end] : []) {
    const length = lines[line - 1]?.length ?? -1
    // One past the end is where something is missing; a last line end opens an empty line.
    if (line < 1 || column < 1 || (column > length + 2 && !(line === lines.length + 1 && column === 1)))
      throw new Broken(
        kind,
        `${file}:${line}:${column} of ${lines.length} lines, ${length} characters: ${reason}`,
      )
  }
}

/**
 * Runs a step in time. One that takes long is run up to two times again, because the first of a process also loads and
 * compiles the program, and because processor time grows where other work shares the caches: the shortest counts.
 * @template Result
 * @param {string} step @param {(attempt: number) => Promise<Result>} work
 * @returns {Promise<Result>} of the last run
 * @throws {Broken}
 */
export async function inTime(step, work) {
  const times = []
  for (let attempt = 0; ; attempt += 1) {
    const before = process.cpuUsage()
    const result = await work(attempt)
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1e6)
    if (Math.min(...times) <= longest) return result
    if (attempt === 2)
      throw new Broken(
        `${step} takes long`,
        `${times.map((time) => time.toFixed(1)).join(', ')} s of processor time`,
      )
  }
}
