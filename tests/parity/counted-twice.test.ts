import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition } from './support/translations.js'

const rulesOf = (language: string, source: string, translation: string) =>
  compare(edition('en', source), edition(language, translation), []).messages.map(({ ruleId }) => ruleId)

it.each([
  [
    'fr',
    'Girls of 15 years, or under 15 years.',
    'Des filles de 15 ans, ou de moins de 15 mois.',
    'same-units',
  ],
  ['ar', 'It costs $1,750 or $1,750.', 'يكلف 1750 دولارا أو 1750 يورو.', 'same-units'],
  ['es', 'Of 82, 37 (45 per cent) and 45 (55 per cent).', 'De 82, 37 (45) y 45 (el 55%).', 'same-percent'],
  ['ru', 'It rose by 20% and again by 20%.', 'Он вырос на 20% и ещё раз на 20.', 'same-percent'],
  ['fr', 'Rules 9 and 11, and 10 and 12.', 'Les règles 9 et 11, et 12.', 'same-numbers'],
  ['zh', 'It paid Euro1.5 million.', '支付了150万美元。', 'same-units'],
  ['es', 'It takes 3 hours, mostly 15 minutes.', 'Tarda unas horas, en general 15 minutos.', 'same-numbers'],
  ['es', 'It took two decades.', 'Llevó tres décadas.', 'same-number-words'],
  ['fr', 'It took four and a half years.', 'Cela a pris cinq ans et demi.', 'same-number-words'],
  [
    'es',
    'It reached 3.6 million and 500,000 people.',
    'Llegó a 3.6 millones y 500.000 personas.',
    'same-separators',
  ],
])(
  'a value that is said twice, of which one is damaged, should be reported: %s, %s',
  (language, source, translation, rule) => {
    expect(rulesOf(language, source, translation)).toContain(rule)
  },
)

it.each([
  ['fr', 'Girls of 15 years, or under 15.', 'Des filles de 15 ans, ou de moins de 15.'],
  ['es', 'It rose from 20 to 30%, and by 20%.', 'Subió del 20% al 30%, y un 20%.'],
  ['ru', 'Items 76 to 79.', 'Пункты 76, 77, 78 и 79.'],
])('a value that is said twice alike should be silent: %s, %s', (language, source, translation) => {
  expect(rulesOf(language, source, translation)).toEqual([])
})

const paragraphs = (numbers: readonly (number | null)[], text: string) =>
  numbers.map((number) => (number === null ? text : `${number}\\. ${text}`)).join('\n\n')

it('a number that counts a paragraph should be reported where both languages count by hand', () => {
  const source = paragraphs([1, 2, 3, 4, 5], 'The Council met.')
  expect(rulesOf('fr', source, paragraphs([1, 2, 3, null, 5], 'Le Conseil s’est réuni.'))).toEqual([
    'same-numbers',
  ])
  expect(
    rulesOf('fr', source, paragraphs([null, null, null, null, null], 'Le Conseil s’est réuni.')),
  ).toEqual([])
})

it.each([
  ['zh', 'Third session', 1],
  ['ar', '12 September 2023', 1],
  ['ru', 'Ann Hunter', 0],
  ['fr', 'Session 3', 0],
])(
  'a label of another script that was left should be reported if it is more than a name: %s, %s',
  (language, label, count) => {
    const reported = rulesOf(language, label, label).filter((rule) => rule === 'untranslated')
    expect(reported).toHaveLength(count)
  },
)
