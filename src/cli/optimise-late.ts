import { setFlagsFromString } from 'node:v8'

/** By the first number of V8's version, which comes with Node 20, 22 and 24: another may not know the flag. */
const flags: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=60000',
  13: '--invocation-count-for-turbofan=60000',
}

/** For the shaper and the rasteriser; the same in all three. */
const wasmFlag = '--wasm-tiering-budget=90000000'

/**
 * Has V8 optimise only what runs for long. Most of a command's code runs for some milliseconds; by default V8 spends a
 * third of the processor time of a build on optimising it, which pays after a hundred pages.
 */
export function optimiseLate(): void {
  const flag = flags[process.versions.v8.split('.')[0] ?? '']
  if (flag === undefined) return
  setFlagsFromString(flag)
  setFlagsFromString(wasmFlag)
}
