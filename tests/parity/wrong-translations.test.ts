import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'
import { reportFrom } from '../support/report.js'

const table = readFileSync(new URL('../fixtures/parity/wrong-translations.tsv', import.meta.url), 'utf8')
const cases = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

it.each(cases)(
  '%s should be noticed in %s: %s',
  (_kind, language = '', source = '', translation = '', rule = '') => {
    const { messages } = compare(edition('en', source), edition(language, translation), [])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule])
  },
)

function edition(tag: string, text: string) {
  return {
    report: reportFrom({ language: tag, text }).report,
    language: languageData(tag),
    file: `${tag}.md`,
    text,
    otherTexts: [],
  }
}
