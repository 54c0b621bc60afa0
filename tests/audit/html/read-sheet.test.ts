import { describe, expect, it } from 'vitest'
import { readSheet } from '../../../src/audit/html/css/read-sheet.js'

describe('readSheet', () => {
  it('should name the rules around a rule', () => {
    expect(readSheet('@media print { @page { margin: 1cm } }')).toEqual({
      rules: [
        { context: ['@media print'], selector: '@page', declarations: [['margin', '1cm']] },
        { context: [], selector: '@media print', declarations: [] },
      ],
      problem: null,
    })
  })

  it('should refuse rules that nest without end, and keep none of them', () => {
    expect(readSheet('a{'.repeat(100_000) + '}'.repeat(100_000))).toEqual({
      rules: [],
      problem: 'rules more than 8 deep',
    })
  })
})
