import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobsOfShard } from '../../../src/build/parts/shard.js'

describe('shares of the work should', () => {
  const efforts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 60 })

  it('hold every job exactly once, in its order, whoever asks', () => {
    fc.assert(
      fc.property(efforts, fc.integer({ min: 1, max: 70 }), (list, count) => {
        const jobs = list.map((effort, index) => ({ effort, index }))
        const shares = Array.from({ length: count }, (_, at) => jobsOfShard(jobs, { index: at + 1, count }))
        expect(shares.flat()).toEqual(jobs)
      }),
    )
  })

  it('be as long as each other, but for one job', () => {
    fc.assert(
      fc.property(efforts, fc.integer({ min: 1, max: 20 }), (list, count) => {
        const jobs = list.map((effort) => ({ effort }))
        const total = sumOf(jobs)
        const longest = Math.max(0, ...list)
        for (let index = 1; index <= count; index++)
          expect(sumOf(jobsOfShard(jobs, { index, count }))).toBeLessThanOrEqual(total / count + longest)
      }),
    )
  })
})

function sumOf(jobs: readonly { effort: number }[]): number {
  return jobs.reduce((sum, { effort }) => sum + effort, 0)
}
