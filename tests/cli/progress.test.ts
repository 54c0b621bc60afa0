import { describe, expect, it } from 'vitest'
import { timeLeft } from '../../src/cli/progress.js'

const step = { slug: 'report', step: 'compile' } as const

describe('the line of progress should', () => {
  it.each([
    ['say nothing of one publication', {}, 5, ''],
    ['count the first of several', { done: 0, total: 85 }, 5, ' (1 of 85)'],
    [
      'say the rate, and the seconds left',
      { done: 20, total: 30 },
      60,
      ' (21 of 30, 20 a minute, 30 s left)',
    ],
    ['say the minutes left', { done: 5, total: 85 }, 30, ' (6 of 85, 10 a minute, 8 min left)'],
  ])('%s', (_, counts, seconds, said) => {
    expect(timeLeft({ ...step, ...counts }, seconds)).toBe(said)
  })
})
