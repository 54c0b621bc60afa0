import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition } from './support/translations.js'

const there = (link: string) => `## One {#one}\n\nWords.\n\n${link}\n\n## Two {#two}\n\nMore words.\n`
const here = (link: string) => `## Un {#one}\n\nDes mots.\n\n${link}\n\n## Deux {#two}\n\nD’autres mots.\n`
const shown = '![A map of the region](media/map.png)'
const montré = '![Une carte de la région](media/map.png)'

it.each([
  ['https://example.org/map', 'https://example.org/map', []],
  ['https://example.org/en/map', 'https://example.org/fr/map', []],
  ['#two', '#two', []],
  ['https://example.org/map', 'https://example.org/plan', ['same-links']],
  ['https://example.org/map', null, ['same-links']],
  [null, 'https://example.org/map', ['same-links']],
  ['#two', '#one', ['same-references']],
  ['#two', null, ['same-references']],
])('the links of a picture in two languages should be compared: %s and %s', (source, translation, rules) => {
  const linked = (picture: string, url: string | null) => (url === null ? picture : `[${picture}](${url})`)
  const { messages } = compare(
    edition('en', there(linked(shown, source))),
    edition('fr', here(linked(montré, translation))),
    [],
  )
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules)
})
