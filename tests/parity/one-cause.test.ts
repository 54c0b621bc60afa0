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

it('the message that stays should weigh as much as what it stands for', () => {
  const spoken = (translation: string) =>
    compare(edition('en', english), edition('fr', translation), []).messages.map(
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
    )
  const english = 'The Council met in Geneva in spring. It heard 17,244 victims of the war. It then rose.'
  expect(spoken('Le Conseil s’est réuni à Genève au printemps. Il a ensuite levé la séance.')).toEqual([
    'same-sentences error',
  ])
})

it('what differs in another sentence than the one that is lost should be reported', () => {
  const english =
    'In the spring of 2014 the Council met 45 times in Geneva. In June 2015 it heard 250 victims of the war. It then rose for 12 weeks.'
  const french =
    'Au printemps de 2014, le Conseil s’est réuni 54 fois à Genève. Il a ensuite suspendu ses travaux pour 12 semaines.'
  const { messages } = compare(edition('en', english), edition('fr', french), [])
  expect(messages.map(({ ruleId }) => ruleId).toSorted()).toEqual(['same-numbers', 'same-sentences'])
})

it.each(['off', 'warning'] as const)('a rule that is set to %s should stand for no other', (severity) => {
  const english = 'The Council met in Geneva in spring. It heard 17,244 victims of the war. It then rose.'
  const french = 'Le Conseil s’est réuni à Genève au printemps. Il a ensuite levé la séance.'
  const severities = { 'same-sentences': severity }
  const { messages } = compare(
    edition('en', english),
    edition('fr', french),
    [],
    [],
    undefined,
    [],
    severities,
  )
  expect(messages.map(({ ruleId }) => ruleId)).toContain('same-numbers')
})
