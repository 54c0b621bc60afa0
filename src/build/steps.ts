import type { Message } from '../model/message.js'
import type { BuildResult } from './types.js'

/** Whether anything among the messages keeps a publication from being written. */
export function hasError(messages: readonly Message[], strict: boolean): boolean {
  return messages.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}

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
