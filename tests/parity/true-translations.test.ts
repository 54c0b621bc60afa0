import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition, translationCases } from './support/translations.js'

const cases = translationCases('true-translations.tsv')

const title = '%s should be silent in %s on: %s'

it.each(cases)(title, (_kind, language = '', source = '', translation = '', spoken = '') => {
  const messages = compare(edition('en', source), edition(language, translation), []).messages
  expect(messages.map(({ ruleId }) => ruleId).join(' ')).toBe(spoken)
})
