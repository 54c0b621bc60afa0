import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'
import { kindNamed, reportFrom } from '../support/report.js'
import { translationCases } from './support/translations.js'

/** Pairs about limits: `quiet` where the translation is true, else the rule that must speak. Each is read in both directions. */
const cases = translationCases('limits.tsv').flatMap(([languages = '', source, translation, expected]) => {
  const [from, to] = languages.split('>')
  return [
    [from, to, source, translation, expected],
    [to, from, translation, source, expected],
  ]
})

it.each(cases)(
  'it should judge a limit from %s to %s: %s / %s',
  (from = 'en', to = 'en', source = '', translation = '', expected = '') => {
    const { messages } = compare(binding(from, source), binding(to, translation), [])
    const reported = messages.map(({ ruleId }) => ruleId)
    if (expected === 'quiet') expect(reported).toEqual([])
    else expect(reported).toContain(expected)
  },
)

/** An edition of a kind whose words bind, so that a lost negation is a warning. */
function binding(tag: string, text: string) {
  return {
    report: reportFrom({ language: tag, text, kind: kindNamed('resolution') }).report,
    language: languageData(tag),
    file: `${tag}.md`,
    text,
    otherTexts: [],
  }
}
