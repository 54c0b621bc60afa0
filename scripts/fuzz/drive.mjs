// @ts-check
/** Runs a fuzzer for a time, in a thread that can be ended: what breaks a promise is shrunk once and written down. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Found inputs and progress, which no repository holds. */
export const folder = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'fuzz')

/** Options that every fuzzer has, for `parseArgs`. */
export const commonOptions = /** @type {const} */ ({
  seconds: { type: 'string', default: '3600' },
  seed: { type: 'string', default: '1' },
  count: { type: 'string', default: 'Infinity' },
  restart: { type: 'boolean', default: false },
})

/** A thread answers with `ready` first, with `trying` before each input, and then with how it went.
 * @typedef {{ outcome: 'passed' | 'refused' | 'broken', kind: string, detail: string, input: any }} Answer */

/**
 * @param {object} options
 * @param {URL} options.script the worker
 * @param {{ seconds: string, seed: string, count: string, restart: boolean }} options.values
 * @param {string} options.name of the file of progress
 * @param {number} options.patience milliseconds after which an input hangs, if it does so again in five times as much,
 *   on a machine that is at work elsewhere; three times as much while it is shrunk
 * @param {import('node:worker_threads').ResourceLimits} [options.limits] of the thread
 * @param {RegExp} options.unshrunk kinds of faults that would take too long to shrink
 * @param {(index: number) => object} options.taskOf what the worker is asked, beside the seed
 * @param {(place: string, input: any) => void} options.keep writes an input that was found into a folder
 */
export async function drive({ script, values, name, patience, limits = {}, unshrunk, taskOf, keep }) {
  const progressFile = path.join(folder, `${name}.json`)
  const begun = {
    next: 0,
    passed: 0,
    refused: 0,
    broken: 0,
    kinds: /** @type {Record<string, number>} */ ({}),
  }
  /** @type {typeof begun} */
  const progress =
    !values.restart && existsSync(progressFile) ? JSON.parse(readFileSync(progressFile, 'utf8')) : begun
  const write = () => writeFileSync(progressFile, JSON.stringify(progress, null, 2))
  mkdirSync(path.join(folder, 'found'), { recursive: true })
  let trial = await started(script, limits)

  /** @param {object} task @param {number} wait @returns {Promise<Answer>} */
  async function attempt(task, wait) {
    /** @type {any} */
    let trying = null
    let timer = setTimeout(() => {}, 0)
    /** @type {Answer | { ended: string, detail: string }} */
    const answer = await new Promise((resolve) => {
      timer = setTimeout(() => resolve({ ended: 'hangs', detail: `more than ${wait} ms` }), wait)
      trial.hear = (message) => {
        if ('trying' in message) trying = message.trying
        else resolve(message)
      }
      trial.fail = (error) =>
        resolve({ ended: `ends the thread: ${error.message}`, detail: String(error.stack) })
      trial.thread.postMessage(task)
    })
    clearTimeout(timer)
    if (!('ended' in answer)) return answer
    trial.fail = () => {}
    await trial.thread.terminate()
    trial = await started(script, limits)
    const what = 'target' in task ? `${task.target} ${path.extname(trying?.name ?? '')} ` : ''
    return { outcome: 'broken', kind: `${what}${answer.ended}`, detail: answer.detail, input: trying }
  }

  const deadline = performance.now() + Number(values.seconds) * 1000
  const known = new Set(Object.keys(progress.kinds))
  while (performance.now() < deadline && progress.next < Number(values.count)) {
    const index = progress.next
    // Far apart, so that runs of neighbouring seeds have no case in common.
    const seed = (Number(values.seed) * 0x1000193 + index * 0x9e3779b1) | 0
    const task = { ...taskOf(index), seed }
    let answer = await attempt({ ...task, shrink: false }, patience)
    if (answer.kind.endsWith('hangs')) answer = await attempt({ ...task, shrink: false }, patience * 5)
    if (answer.outcome === 'broken' && !known.has(answer.kind)) {
      known.add(answer.kind)
      const shrunk = unshrunk.test(answer.kind)
        ? answer
        : await attempt({ ...task, shrink: true }, patience * 3)
      if (shrunk.outcome === 'broken' && shrunk.kind === answer.kind) answer = shrunk
      const slug = answer.kind
        .replaceAll(/[^a-z0-9]+/gi, '-')
        .toLowerCase()
        .slice(0, 90)
      const place = path.join(folder, 'found', slug)
      mkdirSync(place, { recursive: true })
      keep(place, answer.input)
      writeFileSync(
        path.join(place, 'why.txt'),
        `${JSON.stringify(task)}\n${answer.kind}\n${answer.detail}\n`,
      )
      console.log(`${index}: ${answer.kind}`)
    }
    progress.next += 1
    progress[answer.outcome] += 1
    if (answer.outcome === 'broken') progress.kinds[answer.kind] = (progress.kinds[answer.kind] ?? 0) + 1
    if (progress.next % 200 === 0) {
      write()
      const { next, passed, refused, broken } = progress
      console.log(`${next} tried: ${passed} passed, ${refused} refused, ${broken} broken`)
    }
  }
  write()
  console.log(JSON.stringify(progress, null, 2))
  await trial.thread.terminate()
  process.exitCode = progress.broken > 0 ? 1 : 0
}

/** A thread that is ready, and what listens to it now. @param {URL} script @param {import('node:worker_threads').ResourceLimits} limits */
async function started(script, limits) {
  // Many small trees come and go: a small young generation takes as long to collect as they take to make.
  const thread = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: 96, ...limits } })
  /** @type {{ thread: Worker, hear: (answer: any) => void, fail: (error: Error) => void }} */
  const trial = { thread, hear: () => {}, fail: () => {} }
  thread.on('message', (answer) => trial.hear(answer))
  thread.on('error', (error) => trial.fail(error))
  await new Promise((resolve, reject) => {
    trial.hear = resolve
    trial.fail = reject
  })
  return trial
}
