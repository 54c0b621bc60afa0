import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'
import { edition, translationCases } from './support/translations.js'

/** Languages that a publication may have beside the two. */
const others = ['en', 'fr', 'es', 'ru', 'zh', 'ar'].map(languageData)

const cases = translationCases('wrong-translations.tsv')

it.each(cases)(
  '%s should be noticed in %s: %s',
  (_kind, language = '', source = '', translation = '', rule = '') => {
    const { messages } = compare(edition('en', source), edition(language, translation), [], others)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule])
  },
)
