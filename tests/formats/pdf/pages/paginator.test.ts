import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../src/formats/pdf/pages/box.js'
import { paginator } from '../../../../src/formats/pdf/pages/paginate.js'
import { box, galley, note, paginate } from './boxes.js'

const notes = [note('a', 1), note('b', 4), note('c', 7)]

/** Boxes of every sort, most of them lines. */
const anyBox: fc.Arbitrary<Box> = fc
  .record(
    {
      height: fc.integer({ min: 1, max: 60 }),
      above: fc.integer({ min: 0, max: 20 }),
      lines: fc.integer({ min: 0, max: 2 }),
      paragraph: fc.record({ line: fc.integer({ min: 0, max: 3 }), of: fc.constant(4) }),
      keep: fc.record({
        lines: fc.integer({ min: 0, max: 3 }),
        boxes: fc.integer({ min: 0, max: 6 }),
        height: fc.integer({ min: 0, max: 40 }),
      }),
      breakBefore: fc.constantFrom('allowed' as const, 'never' as const, 'always' as const),
      opens: fc.boolean(),
      notes: fc.subarray(notes.map(({ id }) => id)),
      head: fc.integer({ min: 0, max: 20 }),
      foot: fc.boolean(),
      landscape: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((settings) => box(settings))
const line = fc.constant(box({ height: 12 }))
const boxes = fc.array(fc.oneof({ arbitrary: line, weight: 4 }, { arbitrary: anyBox, weight: 1 }), {
  minLength: 1,
  maxLength: 120,
})

describe('paginator', () => {
  it('should divide boxes that changed as if it saw them for the first time', () => {
    fc.assert(
      fc.property(
        boxes,
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), boxes), { minLength: 1, maxLength: 6 }),
        (first, changes) => {
          const { boxes: _, ...rest } = galley([], notes)
          const again = paginator(rest)
          let now = first
          expect(again(now)).toEqual(paginate({ ...rest, boxes: now }))
          for (const [at, removed, added] of changes) {
            const from = at % (now.length + 1)
            now = [...now.slice(0, from), ...added.slice(0, 3), ...now.slice(from + removed)]
            expect(again(now)).toEqual(paginate({ ...rest, boxes: now }))
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('should keep the pages before a change', () => {
    const { boxes: _, ...rest } = galley([])
    const again = paginator(rest)
    const all = Array.from({ length: 100 }, () => box())
    const before = again(all)
    const after = again([...all.slice(0, 45), box({ height: 20 }), ...all.slice(46)])
    expect(after.slice(0, 4).every((page, index) => page === before[index])).toBe(true)
    expect(after[4]).not.toEqual(before[4])
  })
})
