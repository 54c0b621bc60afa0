import type { Message } from '../model/message.js'

/** 0: done; 1: problems in anything under `source/`; 2: wrong use, configuration or templates. */
export function exitCodeOf(messages: readonly Message[], strict: boolean): 0 | 1 | 2 {
  const problems = messages.filter(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  )
  if (problems.some(({ blame }) => blame === 'configuration')) return 2
  return problems.length > 0 ? 1 : 0
}
