import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition, translationCases } from './support/translations.js'

const cases = translationCases('wrong-translations.tsv')

it.each(cases)(
  '%s should be noticed in %s: %s',
  (_kind, language = '', source = '', translation = '', rule = '') => {
    const { messages } = compare(edition('en', source), edition(language, translation), [])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule])
  },
)
