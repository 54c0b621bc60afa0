// @ts-check
/** Reads one damaged file after the other, in a thread that can be ended. */
import { parentPort } from 'node:worker_threads'
import fc from 'fast-check'
import { Broken } from '../promises.mjs'
import { program } from './program.mjs'
import { prepare } from './seeds.mjs'
import { damagedFile, damages, readDamaged } from './targets.mjs'

const prepared = await prepare(program)

parentPort?.on('message', async ({ seed, target, shrink }) => {
  let outcome = 'refused'
  /** @type {{ name: string, bytes: Uint8Array }} */
  let tried = { name: '', bytes: new Uint8Array() }
  const property = fc.asyncProperty(damages, async (damage) => {
    tried = damagedFile(prepared, target, damage)
    parentPort?.postMessage({ trying: tried })
    outcome = await readDamaged(prepared, program, target, tried)
  })
  const limits = shrink ? { interruptAfterTimeLimit: 60_000 } : {}
  const result = await fc.check(property, { seed, numRuns: 1, endOnFailure: !shrink, ...limits })
  const error = result.errorInstance
  const [damage] = result.counterexample ?? []
  parentPort?.postMessage({
    outcome: result.failed ? 'broken' : outcome,
    kind: error instanceof Broken ? error.kind : String(error),
    detail: error instanceof Error ? error.message : '',
    input: damage ? damagedFile(prepared, target, damage) : tried,
  })
})
parentPort?.postMessage({ ready: true })
