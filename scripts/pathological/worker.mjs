// @ts-check
/** Checks or builds a publication in a thread that can be ended, and answers with its processor time in seconds. */
import { parentPort } from 'node:worker_threads'
import { build } from '../../dist/build/index.js'

parentPort?.on('message', async ({ cwd, write }) => {
  const before = process.cpuUsage()
  let fault = null
  try {
    await build({ cwd, publications: [], languages: [], formats: [], out: null, strict: false, write })
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(before)
  parentPort?.postMessage({ seconds: (user + system) / 1e6, fault })
})
