import { describe, expect, it } from 'vitest'
import { keyFigureWords } from '../../src/model/key-figure-words.js'
import { plainText } from '../../src/model/plain-text.js'
import type { KeyFigure } from '../../src/model/report.js'
import { walk } from '../../src/model/walk.js'
import { reportFrom } from '../support/report.js'

function figureFrom(words: string, language = 'en'): KeyFigure {
  const note = words.includes('[^1]') ? '\n[^1]: Of a survey.\n' : ''
  const { report } = reportFrom({ language, text: `:::figures\n- ${words}\n- **1** more\n:::\n${note}` })
  const found: KeyFigure[] = []
  walk(report, (node) => {
    if (node.type === 'keyFigure') found.push(node)
  })
  if (!found[0]) throw new Error('No figure')
  return found[0]
}

const parts = (words: string, language?: string) => {
  const { qualifier, value, unit, closing, description } = figureFrom(words, language)
  return [plainText(qualifier), value, unit, plainText(closing), plainText(description)].join('|')
}

describe('a key figure', () => {
  it.each([
    ['465,000+', '465,000+', ''],
    ['3–5', '3–5', ''],
    ['3 – 5 years', '3 – 5', 'years'],
    ['24/7', '24/7', ''],
    ['12 / 15', '12 / 15', ''],
    ['2016–2017', '2016–2017', ''],
    ['1:3', '1:3', ''],
    ['2½ million', '2½', 'million'],
    ['12 %', '12', '%'],
    ['12 % – 15 %', '12 % – 15 %', ''],
    ['5 km–10 km', '5 km–10', 'km'],
    ['US$5–US$10 million', 'US$5–US$10', 'million'],
    ['24h/24', '24h/24', ''],
    ['10-fold', '10', '-fold'],
    ['20 °C', '20', '°C'],
    ['3–5年', '3–5', '年'],
    ['٣–٥ سنوات', '٣–٥', 'سنوات'],
    ['12٪', '12٪', ''],
    ['二〇一六年', '二〇一六年', ''],
  ])('should have its signs in the number and its words in the unit: %s', (words, value, unit) => {
    const figure = figureFrom(`**${words}** of them`)
    expect([figure.value.replaceAll('\u00A0', ' '), figure.unit]).toEqual([value, unit])
  })

  it.each([
    ['open **24/7**, all year', 'open|24/7||,|all year'],
    ['(**65** people)', '|(65|||people)'],
    ['some ~**65** people', 'some|~65|||people'],
    ['US$**5 million** spent', '|US$5|million||spent'],
    ['**24**-hour watch', '|24||-hour|watch'],
    ['**5 km**<sup>2</sup> of land', '|5|km|2|of land'],
    ['**465,000**—more than ever', '|465,000||—|more than ever'],
    ['**465,000** (2017)', '|465,000|||(2017)'],
    ['“**465,000**” people', '|“465,000||”|people'],
    ['COVID-**19** cases', 'COVID-|19|||cases'],
    ['a pre-**2015** level', 'a pre-|2015|||level'],
    ['USD **5** spent', 'USD|5|||spent'],
    ['a fall of -**5**%', 'a fall of|-5||%|'],
  ])('should keep what stands at it: %s', (words, expected) => {
    expect(parts(words)).toBe(expected)
  })

  it.each(['**465,000**[^1] people', '**465,000[^1]** people'])('should bear its note: %s', (words) => {
    expect(figureFrom(words).closing.map(({ type }) => type)).toEqual(['footnoteReference'])
  })

  it.each([
    ['zh', '**46.5万**人死亡', '46.5万人死亡'],
    ['zh', '超过**40**个国家', '超过40个国家'],
    ['en', 'more than **40** states', 'more than 40 states'],
  ])('should have spaces where its author wrote them in %s', (language, words, said) => {
    expect(plainText(keyFigureWords(figureFrom(words, language))).replaceAll('\u00A0', ' ')).toBe(said)
  })
})
