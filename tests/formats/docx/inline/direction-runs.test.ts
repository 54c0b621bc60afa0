import { describe, expect, it } from 'vitest'
import { directionRuns } from '../../../../src/formats/docx/inline/inline.js'

describe('directionRuns', () => {
  it('should leave left-to-right text whole', () => {
    expect(directionRuns('words عربي words', 'ltr')).toEqual([{ text: 'words عربي words', direction: 'ltr' }])
  })

  it('should leave figures with Arabic words', () => {
    expect(directionRuns('أكثر من 465 ألف', 'rtl')).toEqual([{ text: 'أكثر من 465 ألف', direction: 'rtl' }])
  })

  it('should keep Latin names and symbols whole', () => {
    expect(directionRuns('القرار A/RES/60/1 من Emerge USA (هنا)', 'rtl')).toEqual([
      { text: 'القرار ', direction: 'rtl' },
      { text: 'A/RES/60/1', direction: 'ltr' },
      { text: ' من ', direction: 'rtl' },
      { text: 'Emerge USA', direction: 'ltr' },
      { text: ' (هنا)', direction: 'rtl' },
    ])
  })

  it('should give a figure that UAX #9 would turn a run of its own, behind a mark for programs that go by it alone', () => {
    expect(directionRuns('من -3.25 إلى 14\u00A0250 و5–10', 'rtl')).toEqual([
      { text: 'من ', direction: 'rtl' },
      { text: '\u200E-3.25', direction: 'ltr' },
      { text: ' إلى 14\u00A0250 و', direction: 'rtl' },
      { text: '\u200E5–10', direction: 'ltr' },
    ])
  })

  it('should keep a unit of letters with its figure', () => {
    expect(directionRuns('عند 1.5\u00A0°C هنا', 'rtl')).toEqual([
      { text: 'عند ', direction: 'rtl' },
      { text: '\u200E1.5\u00A0°C', direction: 'ltr' },
      { text: ' هنا', direction: 'rtl' },
    ])
  })
})
