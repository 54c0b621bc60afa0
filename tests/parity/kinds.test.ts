import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition, translationCases } from './support/translations.js'

/** Pairs of any two languages: `quiet` where the translation is true, else the rule that must speak. */
const cases = translationCases('kinds.tsv')

it.each(cases)(
  'it should judge %s: %s / %s',
  (languages = '', source = '', translation = '', expected = '') => {
    const [from = 'en', to = 'en'] = languages.split('>')
    const { messages } = compare(edition(from, source), edition(to, translation), [])
    const reported = messages.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId)
    if (expected === 'quiet') expect(reported).toEqual([])
    else expect(reported).toContain(expected)
  },
)
