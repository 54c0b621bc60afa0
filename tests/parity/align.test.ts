import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/model/message.js'
import { alignSequences } from '../../src/parity/align-sequences.js'
import { compare } from '../../src/parity/index.js'
import { frontMatterTexts, pictureTexts } from '../../src/parity/other-texts.js'
import { languageData } from '../support/languages.js'
import { reportFrom, sourceFrom } from '../support/report.js'

describe('alignSequences should', () => {
  const align = (first: string, second: string) =>
    alignSequences(first.length, second.length, (a, b) => (first[a] === second[b] ? 1 : -1), -0.6)
      .map(
        ({ source, translation }) =>
          `${source === null ? '-' : first[source]}${translation === null ? '-' : second[translation]}`,
      )
      .join(' ')
  it('pair equal sequences', () => expect(align('abc', 'abc')).toBe('aa bb cc'))
  it('leave one unmatched', () => expect(align('abcd', 'abd')).toBe('aa bb c- dd'))
  it('hold for nothing', () => {
    expect(align('', '')).toBe('')
    expect(align('a', '')).toBe('a-')
  })
})

describe('compare should', () => {
  const edition = (language: string, text: string) => ({
    report: reportFrom({ language, text }).report,
    language: languageData(language),
    file: `${language}.md`,
    text,
    otherTexts: [],
  })
  const said = (en: string, fr: string) =>
    compare(edition('en', en), edition('fr', fr), []).messages.map(
      ({ ruleId, place }) => `${place?.start.line}: ${ruleId}`,
    )
  it('show a missing paragraph once, where it should have stood', () => {
    const en =
      '## One {#one}\n\nIt met in 2010.\n\nThen it slept.\n\nIt met again in 2017.\n\n## Two {#two}\n\nThe end.'
    const fr =
      '## Un {#one}\n\nIl s’est réuni en 2010.\n\nIl s’est réuni de nouveau en 2017.\n\n## Deux {#two}\n\nFin.'
    expect(said(en, fr)).toEqual(['3: same-blocks'])
  })
  it.each([
    ['fr', 'La *première* partie.\nElle a coûté 466\u202F000 dollars.', '466\u202F000'],
    ['fr', 'La *première* partie.\nElle a coûté 466 000 dollars.', '466 000'],
    ['fr', 'La *première* partie.\nElle a coûté 466 millions de dollars.', '466 millions'],
    ['ar', 'الجزء الأول.\nوبلغت التكلفة ٤٦٦ ٠٠٠ دولار.', '٤٦٦ ٠٠٠'],
    ['zh', '第一部分。\n费用为466 000美元。', '466 000'],
  ])('point at the words themselves in %s', (language, text, expected) => {
    const en = 'The *first* part.\nIt cost 465,000 dollars.'
    const [message] = compare(edition('en', en), edition(language, text), []).messages
    expect(pointedAt(text, message?.place)).toBe(expected)
    expect(pointedAt(en, message?.cause?.place)).toBe('465,000')
    expect(message?.place?.start.line).toBe(2)
  })
  it('point at the text that holds a figure twice', () => {
    const en = 'It met in *May*. Twelve came, and 12 left, and 13 stayed.'
    const fr = 'Réunion en *mai*. Il en vint 14, il en partit 14, et 13 restèrent.'
    const [message] = compare(edition('en', en), edition('fr', fr), []).messages
    expect(pointedAt(fr, message?.place)).toBe('. Il en vint 14, il en partit 14, et 13 restèrent.')
  })
  it('report a wrong target once, not its number too', () => {
    const table = (id: string) => `:::table{#${id}}\n| A | B |\n| - | - |\n| x | y |\n\nA, B\n:::`
    const text = (target: string) => `[{number}](#${target}) 2010.\n\n${table('one')}\n\n${table('two')}`
    const rules = compare(edition('en', text('one')), edition('fr', text('two')), []).messages.map(
      ({ ruleId }) => ruleId,
    )
    expect(rules).toEqual(['same-references'])
  })
  it('compare the words in drawings', () => {
    const drawn = (language: string, words: string) => {
      const text = 'Text.\n\n:::figure{#chart}\n![A chart.](chart.svg)\n\nA chart\n:::'
      const whole = edition(language, text)
      return { ...whole, otherTexts: pictureTexts(whole.report, () => words) }
    }
    const said = (fr: string) => compare(drawn('en', '465,000\nkilled'), drawn('fr', fr), []).messages
    expect(said('465 000\nmorts').filter(({ ruleId }) => ruleId === 'same-numbers')).toEqual([])
    expect(said('465,000\nkilled')).toEqual([])
    expect(said('456 000\nmorts')).toContainEqual(
      expect.objectContaining({
        reason: 'Unexpected number `456 000`, expected `465,000` as in the source, in the picture',
        place: expect.objectContaining({ start: expect.objectContaining({ line: 3 }) }),
      }),
    )
  })
  it.each([
    ['fr', 'Pledges by region\n155', 1],
    ['zh', 'Pledges by region\n155', 1],
    ['ar', 'pledged\n155', 1],
    ['fr', 'Asia\nGermany\n155 km', 0],
    ['ar', 'Asia\n155 km', 0],
  ])('report a drawing for all whose words are not in %s: %s', (language, words, count) => {
    const captions: Record<string, string> = {
      en: 'A chart',
      fr: 'Un graphique',
      zh: '图表',
      ar: 'رسم بياني',
    }
    const drawn = (tag: string) => {
      const caption = captions[tag] ?? ''
      const whole = edition(tag, `:::figure{#chart}\n![${caption}.](chart.svg)\n\n${caption}\n:::`)
      return { ...whole, otherTexts: pictureTexts(whole.report, () => words) }
    }
    const { messages } = compare(drawn('en'), drawn(language), [])
    expect(messages.filter(({ ruleId }) => ruleId === 'untranslated')).toHaveLength(count)
  })
  it('compare what the front matter says beside the title block', () => {
    const place = { start: { line: 3, column: 14, offset: 30 }, end: { line: 3, column: 24, offset: 40 } }
    const withShortTitle = (language: string, shortTitle: string | null) => {
      const source = sourceFrom({ language, text: 'Text.', frontMatter: { shortTitle } })
      const places = shortTitle === null ? {} : { 'short-title': place }
      return {
        ...edition(language, 'Text.'),
        otherTexts: frontMatterTexts({ ...source, frontMatterPlaces: places }),
      }
    }
    const reasons = (fr: string | null) =>
      compare(withShortTitle('en', 'Doha 2017'), withShortTitle('fr', fr), []).messages.map(
        ({ reason, place: found }) => `${found?.start.line}: ${reason}`,
      )
    expect(reasons('Doha 2017')).toEqual([])
    expect(reasons(null)).toEqual([])
    expect(reasons('Doha 2107')).toEqual(['3: Unexpected number `2107`, expected `2017` as in the source'])
  })
  it('say what was compared', () => {
    const { table } = compare(edition('en', 'It met in May 2010.'), edition('fr', 'Réunion de mai 2010.'), [])
    expect(table.map(({ type, outcome, counts }) => [type, outcome, counts.numbers, counts.months])).toEqual([
      ['title', 'same', 1, 0],
      ['paragraph', 'same', 1, 1],
    ])
  })
})

function pointedAt(text: string, place: Place | null | undefined): string | null {
  return place ? text.slice(place.start.offset, place.end.offset) : null
}
