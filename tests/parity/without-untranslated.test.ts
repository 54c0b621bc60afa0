import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition } from './support/translations.js'

const source =
  'Of 4,300 households, 62 per cent have safe water. No more than half of them shall pay two dollars in March.'

it.each(['ar', 'fr', 'zh', 'ru'])(
  'in %s, a paragraph that was not translated should be reported once',
  (tag) => {
    const { messages } = compare(edition('en', source), edition(tag, source), [])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['untranslated'])
  },
)

it('what else is wrong beside it should be reported', () => {
  const french =
    'Sur 4 300 ménages, 26 % disposent d’eau potable.\n\nThe meeting was opened by the host and lasted two days.'
  const english =
    'Of 4,300 households, 62 per cent have safe water.\n\nThe meeting was opened by the host and lasted two days.'
  const { messages } = compare(edition('en', english), edition('fr', french), [])
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['same-numbers', 'untranslated'])
})

it('a figure that means something else in the language should be reported, where nothing else is', () => {
  const table = (head: string) => `| ${head} |\n| --- |\n| 1,234 |`
  const { messages } = compare(edition('en', table('Sum')), edition('fr', table('Somme')), [])
  expect(messages.map(({ ruleId }) => ruleId)).toContain('same-separators')
})
