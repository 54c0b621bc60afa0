import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnNeed, columnWidths, leastWidth } from '../../src/model/column-widths.js'

const column = (least: number, natural: number, grows = true): ColumnNeed => ({
  least,
  natural,
  body: natural,
  grows,
})
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0)

describe('columnWidths', () => {
  it('should make no column narrower than its longest word where all fit, and fill the measure', () => {
    const need = fc.record({
      least: fc.integer({ min: 1, max: 200 }),
      natural: fc.integer({ min: 1, max: 900 }),
      body: fc.integer({ min: 1, max: 900 }),
      grows: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 0, max: 900 }),
        (columns, more) => {
          const width = leastWidth(columns) + more
          const widths = columnWidths(columns, width)
          expect(total(widths)).toBeCloseTo(width, 3)
          widths.forEach((own, index) => {
            expect(own).toBeGreaterThanOrEqual((columns[index]?.least ?? 0) - 0.001)
          })
        },
      ),
    )
  })

  it('should give what is left over to columns of words', () => {
    expect(columnWidths([column(20, 40), column(20, 30, false)], 100)).toEqual([70, 30])
  })

  it('should let a head take two lines rather than a row', () => {
    const columns = [{ least: 20, natural: 90, body: 30, grows: true }, column(20, 60)]
    expect(columnWidths(columns, 100)[1]).toBeGreaterThanOrEqual(60)
  })

  it('should fill the measure where even the longest words do not fit, at the cost of the widest', () => {
    expect(columnWidths([column(30, 30), column(300, 300), column(20, 20)], 200)).toEqual([30, 150, 20])
  })
})
