import type { BuildResult } from './types.js'

/** Runs a step and adds its milliseconds to the result's timings. */
export async function timed<T>(
  result: Pick<BuildResult, 'timings'>,
  step: string,
  action: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now()
  try {
    return await action()
  } finally {
    result.timings[step] = (result.timings[step] ?? 0) + performance.now() - start
  }
}
