/** Tries one generated workspace after the other, in a thread that can be ended. */
import { parentPort } from 'node:worker_threads'
import fc from 'fast-check'
import { auditOutput } from '../../dist/audit/output.js'
import { formats } from '../../dist/build/formats.js'
import { build } from '../../dist/build/index.js'
import { Broken } from './promises.mjs'
import { tryWorkspace } from './properties.mjs'
import { workspaces } from './workspaces.mjs'

const program = { build, auditOutput: (/** @type {string} */ out) => auditOutput(out, formats) }
const arbitrary = { valid: workspaces(false), wild: workspaces(true) }

parentPort?.on('message', async ({ seed, kind, how, shrink }) => {
  let outcome = 'refused'
  const property = fc.asyncProperty(arbitrary[/** @type {'valid' | 'wild'} */ (kind)], async (files) => {
    parentPort?.postMessage({ trying: files })
    outcome = await tryWorkspace(files, program, how)
  })
  const result = await fc.check(property, {
    seed,
    numRuns: 1,
    endOnFailure: !shrink,
    interruptAfterTimeLimit: shrink ? 60_000 : undefined,
  })
  const error = result.errorInstance
  parentPort?.postMessage({
    outcome: result.failed ? 'broken' : outcome,
    kind: error instanceof Broken ? error.kind : String(error),
    detail: error instanceof Error ? error.message : '',
    input: result.counterexample?.[0] ?? null,
  })
})
parentPort?.postMessage({ ready: true })
