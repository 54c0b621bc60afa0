import { expect, it } from 'vitest'
import { alignSequences } from '../../src/parity/align-sequences.js'

const gap = -0.6

function aligned(source: readonly number[], translation: readonly number[]) {
  let calls = 0
  const score = (one: number, other: number): number => {
    calls += 1
    return source[one] === translation[other] ? 1.5 : -0.8
  }
  const pairs = alignSequences(source.length, translation.length, score, gap)
  const common = pairs.filter(({ source: one, translation: other }) => one !== null && other !== null)
  return { calls, pairs, common: common.map(({ source: one }) => source[one ?? -1]) }
}

const numbers = (length: number, from = 0): number[] => Array.from({ length }, (_, index) => from + index)

it('should compare each member with a bounded number of others, however long the sequences are', () => {
  const { calls, common } = aligned(numbers(4000), numbers(4000))
  expect(common).toHaveLength(4000)
  expect(calls).toBeLessThan(4000 * 60)
})

it('should find what stands farther away than it looks at first', () => {
  const source = [...numbers(40, 1000), ...numbers(200)]
  const translation = [...numbers(200), ...numbers(40, 2000)]
  expect(aligned(source, translation).common).toEqual(numbers(200))
})

it('should put what was added at the end, and one lost member in its place', () => {
  expect(aligned([1, 1], [1, 1, 1]).pairs.at(-1)).toEqual({ source: null, translation: 2 })
  expect(aligned([1, 2, 3], [1, 3]).pairs[1]).toEqual({ source: 1, translation: null })
})

it('should align nothing with nothing', () => {
  expect(aligned([], []).pairs).toEqual([])
  expect(aligned([1], []).pairs).toEqual([{ source: 0, translation: null }])
})
