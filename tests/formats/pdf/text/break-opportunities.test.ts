import { Rules } from '@cto.af/linebreak'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakOpportunities, unicodeBreaks } from '../../../../src/formats/pdf/text/break-opportunities.js'
import type { Run, SettingOptions } from '../../../../src/formats/pdf/text/types.js'
import { testSettings, textRun } from './test-styles.js'

const parts = (
  text: string,
  options: SettingOptions = { align: 'start' },
  runs: Run<string>[] = [textRun(text)],
) => {
  const places = breakOpportunities(runs, text, options).map(({ at }) => at)
  return [0, ...places].map((start, index) => text.slice(start, places[index]))
}

describe('breakOpportunities', () => {
  it.each(['A/RES/60/1', 'S/2017/123', 'E/CN.4/2005/1', 'R2PFP/2017/7/EN', 'A/59/2005/Add.1'])(
    'it should keep the document symbol %s whole',
    (symbol) => {
      expect(parts(`see ${symbol} and`)).toEqual(['see ', `${symbol} `, 'and'])
    },
  )

  it('it should keep signs of several parts whole', () => {
    expect(parts('👩‍👩‍👧‍👦👩‍👩‍👧‍👦🇶🇦👍🏽')).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', '🇶🇦', '👍🏽'])
  })

  it.each([
    ['Thai', ['รายงาน', 'ประจำ', 'ปี', 'ของ', 'สำนักงาน']],
    ['Thai with repetition', ['ประเทศ', 'ต่างๆ ', 'และ', 'เมือง']],
    ['Khmer', ['កម្ពុជា', 'ជា', 'ប្រទេស', 'មួយ']],
    ['Lao', ['ສາທາລະນະລັດ', 'ປະຊາທິປະໄຕ', 'ປະຊາຊົນ', 'ລາວ']],
    ['Thai beside Latin and figures', ['ปี ', '2017 ', 'ของ', 'สหประชาชาติ ', '(UN)']],
  ])('it should break between words, never inside one: %s', (_, words) => {
    expect(parts(words.join(''))).toEqual(words)
  })

  it('it should break between clusters only, wherever a dictionary knows no word', () => {
    const text = 'ក្ខ្គ្ឃ្ងច្ឆ្ជ្ឈ្ញ'.repeat(20)
    for (const part of parts(text)) expect(part).not.toMatch(/^\p{M}/u)
  })

  it('it should break long words after a slash, and keep two months together', () => {
    expect(parts('administration/government')).toEqual(['administration/', 'government'])
    expect(parts('in March/April')).toEqual(['in ', 'March/April'])
  })

  it.each([
    '14 250',
    '1 234 567',
    '−3.25',
    '-5',
    '5-10',
    '3–7',
    '2017-04-24',
    '+41 22 917 0000',
    '10:30',
    '1/2',
  ])('it should keep the figure %s whole', (figure) => {
    expect(parts(`at ${figure} of`)).toEqual(['at ', `${figure} `, 'of'])
  })

  it('it should break an address after its delimiters only', () => {
    expect(parts('https://un.org/a-b_c?d=e.')).toEqual(['https://', 'un.org/', 'a-', 'b_', 'c?', 'd=', 'e.'])
  })

  it('it should respect U+00A0, U+202F and U+2060', () => {
    expect(parts('24\u00a0April 465\u202f000 a\u2060-\u2060b')).toEqual([
      '24\u00a0April ',
      '465\u202f000 ',
      'a\u2060-\u2060b',
    ])
  })

  it('it should keep kinsoku characters off line starts and ends', () => {
    for (const text of parts('他说：“你好。”然后（走了）《书》……', testSettings.chinese)) {
      expect('，。：”）》').not.toContain(text[0])
      expect('“（《').not.toContain(text.at(-1))
    }
  })

  it('it should break before an opening and after a closing full-width quotation mark', () => {
    expect(parts('说“好”吗', testSettings.chinese)).toEqual(['说', '“好”', '吗'])
  })

  it('it should not part a run that sticks from what precedes it, nor break inside an unbreakable one', () => {
    const runs = [textRun('完。'), { ...textRun('1'), sticksToPrevious: true }]
    expect(parts('完。1', testSettings.chinese, runs)).toEqual(['完。1'])
    expect(parts('a b', { align: 'start' }, [{ ...textRun('a b'), noBreak: true } as Run<string>])).toEqual([
      'a b',
    ])
  })

  // Without opening quotation marks: the library lets LB15a reach over the word behind one (“«b (”)
  it('it should agree with UAX #14 on words resolved one by one', () => {
    const rules = new Rules({ example7: true })
    const unit = fc.constantFrom(...' ab1-/(),.%!?：中،ا\u00a0—$')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        const expected = Array.from(rules.breaks(text), ({ position }) => position).filter(
          (at) => at < text.length,
        )
        expect(unicodeBreaks(text).map(({ at }) => at)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
