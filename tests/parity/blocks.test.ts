import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition, translationCases } from './support/translations.js'

/** Heads of tables, captions, notes and sentences in order, `\\n` for a line: `quiet` where they say the same, else the one rule that must speak. */
const cases = ['tables.tsv', 'order.tsv'].flatMap(translationCases)

it.each(cases)(
  'it should judge %s: %s / %s',
  (languages = '', source = '', translation = '', expected = '') => {
    const [from = 'en', to = 'en'] = languages.split('>')
    const [there = '', here = ''] = [source, translation].map((text) => text.replaceAll('\\n', '\n'))
    const { messages } = compare(edition(from, there), edition(to, here), [])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(expected === 'quiet' ? [] : [expected])
  },
)
