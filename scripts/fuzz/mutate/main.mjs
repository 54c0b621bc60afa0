// @ts-check
/**
 * Damages files for a time and writes down what breaks a promise of their readers:
 *
 *     node scripts/fuzz/mutate/main.mjs --seconds 3600 --seed 1 [--targets picture,edition,output,input,font] [--count 10000]
 *
 * A run with the same seed goes on where the last one stopped. Each kind of fault is shrunk once and left under
 * `fuzz/found/`; it becomes a fixture under `tests/fixtures/fuzz` with its mend.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { shares } from './targets.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3600' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: 'Infinity' },
    targets: { type: 'string', default: Object.keys(shares).join(',') },
    restart: { type: 'boolean', default: false },
  },
})
const folder = path.join(fileURLToPath(new URL('../../..', import.meta.url)), 'fuzz')
mkdirSync(path.join(folder, 'found'), { recursive: true })
const names = /** @type {import('./targets.mjs').Target[]} */ (values.targets.split(','))
const order = names.flatMap((name) => Array.from({ length: shares[name] }, () => name))
const progressFile = path.join(folder, `files-${values.seed}-${names.join('-')}.json`)
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

/** Milliseconds after which a reader hangs. */
const patience = 60_000

/** A thread that reads, and what listens to it now. */
async function started() {
  const thread = new Worker(new URL('./worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  /** @type {{ thread: Worker, hear: (answer: any) => void, fail: (error: Error) => void }} */
  const reading = { thread, hear: () => {}, fail: () => {} }
  thread.on('message', (answer) => reading.hear(answer))
  thread.on('error', (error) => reading.fail(error))
  await new Promise((resolve, reject) => {
    reading.hear = resolve
    reading.fail = reject
  })
  return reading
}
let reading = await started()

/** @param {{ seed: number, target: string, shrink: boolean }} task @returns {Promise<any>} */
async function attempt(task) {
  /** @type {any} */
  let trying = null
  let timer = setTimeout(() => {}, 0)
  const answer = await new Promise((resolve) => {
    const ended = (/** @type {string} */ kind, /** @type {string} */ detail) =>
      resolve({
        outcome: 'broken',
        kind: `${task.target} ${path.extname(trying?.name ?? '')} ${kind}`,
        detail,
      })
    const wait = task.shrink ? patience * 3 : patience
    timer = setTimeout(() => ended('hangs', `more than ${wait} ms`), wait)
    reading.hear = (message) => {
      if ('trying' in message) trying = message.trying
      else resolve(message)
    }
    reading.fail = (error) => ended(`ends the thread: ${error.message}`, String(error.stack))
    reading.thread.postMessage(task)
  })
  clearTimeout(timer)
  if ('file' in answer) return answer
  reading.fail = () => {}
  await reading.thread.terminate()
  reading = await started()
  return { ...answer, file: trying }
}

const deadline = performance.now() + Number(values.seconds) * 1000
const known = new Set(Object.keys(progress.kinds))
while (performance.now() < deadline && progress.next < Number(values.count)) {
  const index = progress.next
  // Far apart, so that runs of neighbouring seeds have no case in common.
  const seed = (Number(values.seed) * 0x1000193 + index * 0x9e3779b1) | 0
  const target = order[index % order.length] ?? 'picture'
  let answer = await attempt({ seed, target, shrink: false })
  if (answer.outcome === 'broken' && !known.has(answer.kind)) {
    const { kind } = answer
    known.add(kind)
    const isOver = /hangs|ends the thread|takes/.test(kind)
    const shrunk = isOver ? answer : await attempt({ seed, target, shrink: true })
    if (shrunk.outcome === 'broken' && shrunk.kind === kind) answer = shrunk
    const name = kind
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .toLowerCase()
      .slice(0, 90)
    const place = path.join(folder, 'found', name)
    mkdirSync(place, { recursive: true })
    if (answer.file) writeFileSync(path.join(place, path.basename(answer.file.name)), answer.file.bytes)
    appendFileSync(
      path.join(place, 'why.txt'),
      `seed ${seed} ${target} ${answer.file?.name}\n${kind}\n${answer.detail}\n`,
    )
    console.log(`${index}: ${kind}`)
  }
  progress.next += 1
  progress[/** @type {'passed' | 'refused' | 'broken'} */ (answer.outcome)] += 1
  if (answer.outcome === 'broken') progress.kinds[answer.kind] = (progress.kinds[answer.kind] ?? 0) + 1
  if (progress.next % 200 === 0) {
    writeFileSync(progressFile, JSON.stringify(progress, null, 2))
    console.log(
      `${progress.next} read: ${progress.passed} taken, ${progress.refused} refused, ${progress.broken} broken`,
    )
  }
}
writeFileSync(progressFile, JSON.stringify(progress, null, 2))
console.log(JSON.stringify(progress, null, 2))
await reading.thread.terminate()
process.exitCode = progress.broken > 0 ? 1 : 0
