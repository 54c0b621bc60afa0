import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'
import { growth } from '../support/processor-time.js'
import { edition } from './support/translations.js'

const known = ['en', 'fr'].map(languageData)

function compared(source: string, translation: string) {
  return compare(edition('en', source), edition('fr', translation), [], known).messages
}

const inEnglish = (index: number) => `Sentence ${index} names ${(index * 7) % 1000} things.`
const inFrench = (index: number) => `La phrase ${index} nomme ${(index * 7) % 1000} choses.`
const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index))

it.each([
  ['sentences of a paragraph of which half were lost', ' ', (count: number) => times(count / 2, inFrench)],
  [
    'sentences of a paragraph that stand in reverse',
    ' ',
    (count: number) => times(count, inFrench).reverse(),
  ],
  ['paragraphs that stand in reverse', '\n\n', (count: number) => times(count, inFrench).reverse()],
])(
  'should compare %s in time that grows with their number',
  { timeout: 240_000 },
  (_name, between, translated) => {
    const all = (count: number) =>
      compared(times(count, inEnglish).join(between), translated(count).join(between))
    expect(all(200).length).toBeGreaterThan(0)
    expect(growth(all, 200)).toBeLessThan(9)
  },
)

it('should compare a paragraph of more sentences than are held against each other', {
  timeout: 60_000,
}, () => {
  const text = 'A b. '.repeat(40_000)
  expect(compared(text, text)).toEqual([])
})
