// @ts-check
/**
 * Checks (or with `--build` builds) publications whose text repeats one pattern, and prints those that take longest, in
 * processor time: `node scripts/pathological/main.mjs [--build] [--below] [--size BYTES] [--limit SECONDS] [name…]`.
 * `--below`: below a paragraph, where signs may go on with it or define it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { pathologicalTexts } from './texts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: 'boolean', default: false },
    below: { type: 'boolean', default: false },
    size: { type: 'string', default: '100000' },
    limit: { type: 'string', default: '2' },
  },
})
const limit = Number(values.limit)
const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-pathological-'))
mkdirSync(path.join(folder, 'source/p'), { recursive: true })

let worker = new Worker(new URL('./worker.mjs', import.meta.url))

/**
 * @param {string} body
 * @returns {Promise<{ seconds: number, fault: string | null }>}
 */
function measure(body) {
  writeFileSync(
    path.join(folder, 'source/p/en.md'),
    `---\ntitle: A report\n---\n\n${values.below ? 'Words.\n\n' : ''}${body}\n`,
  )
  return new Promise((resolve) => {
    const give = (/** @type {{ seconds: number, fault: string | null }} */ answer) => {
      clearTimeout(timer)
      // Not all listeners: those of the thread's own streams would go with them.
      worker.off('message', give)
      worker.off('error', fail)
      resolve(answer)
    }
    const fail = (/** @type {Error} */ error) => {
      give({ seconds: 0, fault: String(error) })
      worker = new Worker(new URL('./worker.mjs', import.meta.url))
    }
    const timer = setTimeout(async () => {
      give({ seconds: Number.POSITIVE_INFINITY, fault: null })
      const late = worker
      worker = new Worker(new URL('./worker.mjs', import.meta.url))
      await late.terminate()
    }, limit * 4000)
    worker.on('message', give)
    worker.on('error', fail)
    worker.postMessage({ cwd: folder, write: values.build })
  })
}

await measure('Words.')
const found = []
for (const { name, text } of pathologicalTexts(Number(values.size))) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  let { seconds, fault } = await measure(text)
  // Processor time grows where other work shares the caches: the shortest of three counts.
  for (let again = 0; again < 2 && seconds > limit && !fault; again += 1) {
    const next = await measure(text)
    seconds = Math.min(seconds, next.seconds)
    fault = next.fault
  }
  found.push({ name, seconds, fault })
  if (seconds > limit || fault) console.log(`${name}: ${seconds.toFixed(1)} s ${fault ?? ''}`)
}
await worker.terminate()
rmSync(folder, { recursive: true, force: true })
found.sort((a, b) => b.seconds - a.seconds)
console.log(`${found.length} texts; the longest:`)
for (const { name, seconds } of found.slice(0, 10)) console.log(`  ${name}: ${seconds.toFixed(2)} s`)
process.exitCode = found.some(({ seconds, fault }) => seconds > limit || fault) ? 1 : 0
