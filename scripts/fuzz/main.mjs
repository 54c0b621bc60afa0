// @ts-check
/**
 * Tries generated workspaces for a time and writes down what breaks a promise:
 *
 *     npm run fuzz -- --seconds 3600 --seed 1 [--how check|build] [--count 100000]
 *
 * A run with the same seed goes on where the last one stopped (`fuzz/progress-….json`). Each kind of fault is shrunk
 * once and left as a workspace under `fuzz/found/`; it becomes a fixture under `tests/fixtures/fuzz` with its mend.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { write } from './properties.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3600' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: 'Infinity' },
    how: { type: 'string', default: 'both' },
    restart: { type: 'boolean', default: false },
  },
})
const folder = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'fuzz')
mkdirSync(path.join(folder, 'found'), { recursive: true })
const progressFile = path.join(folder, `progress-${values.seed}-${values.how}.json`)
const begun = {
  next: 0,
  passed: 0,
  refused: 0,
  broken: 0,
  seconds: 0,
  kinds: /** @type {Record<string, number>} */ ({}),
}
const progress =
  !values.restart && existsSync(progressFile) ? JSON.parse(readFileSync(progressFile, 'utf8')) : begun

/** Milliseconds after which a case hangs. */
const patience = 120_000
const deadline = performance.now() + Number(values.seconds) * 1000
let worker = new Worker(new URL('./worker.mjs', import.meta.url))

/** Tries a case. @param {object} task @returns {Promise<any>} */
function attempt(task) {
  return new Promise((resolve) => {
    /** @type {any} */
    let trying = null
    const end = (/** @type {any} */ answer) => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      resolve(answer)
    }
    const ended = (/** @type {string} */ kind, /** @type {string} */ detail) => {
      const old = worker
      old.once('error', () => {})
      void old.terminate()
      end({ outcome: 'broken', kind, detail, files: trying })
      worker = new Worker(new URL('./worker.mjs', import.meta.url))
    }
    const timer = setTimeout(
      () => ended('hangs', `more than ${patience} ms`),
      patience * ('shrink' in task && task.shrink ? 3 : 1),
    )
    const onMessage = (/** @type {any} */ answer) => {
      if ('trying' in answer) trying = answer.trying
      else end(answer)
    }
    const onError = (/** @type {Error} */ error) =>
      ended(`thread ends: ${error.message}`, String(error.stack))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.postMessage(task)
  })
}

const known = new Set(Object.keys(progress.kinds))
while (performance.now() < deadline && progress.next < Number(values.count)) {
  const index = progress.next
  // Far apart, so that runs of neighbouring seeds have no case in common.
  const seed = (Number(values.seed) * 0x1000193 + index * 0x9e3779b1) | 0
  const kind = index % 2 === 0 ? 'valid' : 'wild'
  const how = values.how === 'both' ? (index % 20 === 0 ? 'build' : 'check') : values.how
  const began = performance.now()
  let answer = await attempt({ seed, kind, how, shrink: false })
  if (answer.outcome === 'broken' && !known.has(answer.kind)) {
    known.add(answer.kind)
    const shrunk = answer.kind === 'hangs' ? answer : await attempt({ seed, kind, how, shrink: true })
    if (shrunk.outcome === 'broken') answer = shrunk
    known.add(answer.kind)
    const name = answer.kind
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .toLowerCase()
      .slice(0, 80)
    write(path.join(folder, 'found', name), {
      ...answer.files,
      'why.txt': `seed ${seed} ${kind} ${how}\n${answer.kind}\n${answer.detail}\n`,
    })
    console.log(`${index}: ${answer.kind}`)
  }
  progress.next += 1
  progress[answer.outcome] += 1
  progress.seconds += (performance.now() - began) / 1000
  if (answer.outcome === 'broken') progress.kinds[answer.kind] = (progress.kinds[answer.kind] ?? 0) + 1
  if (progress.next % 200 === 0) {
    writeFileSync(progressFile, JSON.stringify(progress, null, 2))
    console.log(
      `${progress.next} tried: ${progress.passed} passed, ${progress.refused} refused, ${progress.broken} broken`,
    )
  }
}
writeFileSync(progressFile, JSON.stringify(progress, null, 2))
console.log(JSON.stringify(progress, null, 2))
await worker.terminate()
process.exitCode = progress.broken > 0 ? 1 : 0
