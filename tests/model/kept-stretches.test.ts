import { describe, expect, it } from 'vitest'
import { keptStretches } from '../../src/model/kept-stretches.js'

const kept = (text: string) =>
  keptStretches(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)

describe('keptStretches', () => {
  it.each([
    ['14 250 to 61\u00A0900, 1\u202F234\u2009567', ['14 250', '61\u00A0900', '1\u202F234\u2009567']],
    ['from -3.25 to −0,5 and +5', ['-3.25', '−0,5', '+5']],
    ['10-15, 4–6, 2017-04-24, 24/04/2017, 10:30', ['10-15', '4–6', '2017-04-24', '24/04/2017', '10:30']],
    ['+974 4444 1234 or (974) 555-1212.', ['+974 4444 1234', '(974) 555-1212']],
    ['و5-10 سنوات، و1/2', ['5-10', '1/2']],
    ['第5-10条', ['5-10条']],
    ['١٢٫٥', ['١٢٫٥']],
    ['at 1.5 °C or -3\u00A0°F, in °C, 5°', ['1.5 °C', '-3\u00A0°F', '°C', '5°']],
  ])('should find the figures of %s', (text, figures) => {
    expect(kept(text)).toEqual(figures.map((figure) => `figure ${figure}`))
  })

  it('should find symbols, joint ones as one', () => {
    expect(kept('A/70/621–S/2015/978, S/RES/2286 (2016) and E/CN.4/2005/Add.1.')).toEqual([
      'symbol A/70/621–S/2015/978',
      'symbol S/RES/2286 (2016)',
      'symbol E/CN.4/2005/Add.1',
    ])
  })

  it('should find short words with a hyphen or slash', () => {
    expect(kept('г-н, e-mail, نيسان/أبريل, well-known, a/b/c')).toEqual([
      'word г-н',
      'word e-mail',
      'word نيسان/أبريل',
    ])
  })

  it('should leave the hyphen between a right-to-left word and its number to the word', () => {
    expect(kept('كوفيد-19، الـ-20، ב-12 במאי, מ-10 ל-350, ב-12/5/2017, مِن-5–10 درجات، في −3 و -4')).toEqual([
      'word كوفيد-19',
      'word الـ-20',
      'word ב-12',
      'word מ-10',
      'word ל-350',
      'figure 12/5/2017',
      'figure 5–10',
      'figure −3',
      'figure -4',
    ])
  })

  it('should find ranges with per cent signs, and the sign behind a figure that is turned', () => {
    expect(kept('3.4%–3.9%, 5%-10%, 1٪–2٪')).toEqual(['figure 3.4%–3.9%', 'figure 5%-10%', 'figure 1٪–2٪'])
    expect(kept('ירידה של −21.6%, ב-7.5% ו-3–5%')).toEqual(['figure −21.6%', 'figure 7.5', 'figure 3–5%'])
    expect(kept('بنسبة −21.6% من 3.4%–3.9%')).toEqual(['figure −21.6', 'figure 3.4%–3.9%'])
    expect(kept('5%—10')).toEqual([])
  })

  it.each([
    ['ירידה ל-9.8 נקודות, 12–15, A/RES/60/1', ['12–15', 'A/RES/60/1']],
    ['ראו Report, vol. 12 (2024), pp. 12–15, A/RES/60/1', []],
    ['Report, pp. 12–15; וגם 3–5 ו-ISO 27001:2022', ['3–5']],
    ['–3, 12–15, 10:30', ['–3', '12–15']],
    ['https://example.org/12 12–15, www.example.org', ['https://example.org/12', '12–15', 'www.example.org']],
  ])('should say what would be turned in right-to-left text: %s', (text, turned) => {
    const found = keptStretches(text).filter((stretch) => stretch.turned)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(turned)
  })

  it('should find addresses without digits and slashes, and degrees, where nothing else is to find', () => {
    expect(kept('See www.example.org or mailto:desk@example.org')).toEqual([
      'address www.example.org',
      'address mailto:desk@example.org',
    ])
    expect(kept('in °C')).toEqual(['figure °C'])
  })

  it('should find a stretch behind a long word without spaces', () => {
    expect(kept(`${'会'.repeat(300)}46.5万`)).toEqual(['figure 46.5万'])
  })

  it('should find addresses and nothing inside them', () => {
    expect(kept('https://un.org/2017-04-24/A/RES/60/1, www.un.org.')).toEqual([
      'address https://un.org/2017-04-24/A/RES/60/1',
      'address www.un.org',
    ])
  })

  it('should leave plain figures and words', () => {
    expect(kept('In 2014 250 people, item 3, R2P, 5th, COVID-19, 1. x')).toEqual([])
  })

  it('should take linear time', () => {
    for (const unit of ['1 ', '1-', 'A/', 'a/', '1.', '+1 ', '(12) ', 'http://']) {
      const started = performance.now()
      keptStretches(unit.repeat(50_000))
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })
})
