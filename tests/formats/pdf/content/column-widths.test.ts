import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../../src/formats/pdf/content/column-widths.js'
import type { LeafNode } from '../../../../src/formats/pdf/content/node.js'

/** A cell that only has widths. */
const cell = (minimumWidth: number, naturalWidth: number) =>
  ({ leaf: { prepared: { minimumWidth, naturalWidth } } }) as unknown as LeafNode // nothing else is read

describe('columnWidths', () => {
  it('should make no column narrower than its longest word where all fit', () => {
    const row = [cell(60, 70), cell(60, 400), cell(50, 300), cell(20, 500)]
    const widths = columnWidths([row], ['start', 'start', 'start', 'start'], 200)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(200)
    row.forEach((one, column) => {
      expect(widths[column]).toBeGreaterThanOrEqual(one.leaf?.prepared.minimumWidth ?? 0)
    })
  })

  it('should fill the measure where even the longest words do not fit', () => {
    const widths = columnWidths([[cell(150, 300), cell(100, 300)]], ['start', 'start'], 200)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(200)
  })
})
