import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { figureProblems, isRegionallyWritten } from '../../src/language/figure-problems.js'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'
import { edition, translationCases } from './support/translations.js'

/** A true pair of published texts. */
interface Pair {
  language: string
  id: string
  source: string
  translation: string
}

const pairs = readFileSync(new URL('../fixtures/parity/development.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Pair => JSON.parse(line))

/** Languages that a text may be in by mistake. */
const others = ['en', 'fr', 'es', 'ru', 'zh', 'ar'].map(languageData)

const judged = translationCases('development-alarms.tsv')

it('every message on true pairs should have been judged, and no error be false', { timeout: 120_000 }, () => {
  const found = pairs.flatMap((pair) => messagesOn(pair))
  expect(found.toSorted()).toEqual(judged.map((row) => row.slice(0, 5).join('\t')).toSorted())
  const wrong = judged.filter(([, , , , , judgement]) => judgement === 'false')
  expect(wrong.filter(([, , , severity]) => severity === 'error')).toEqual([])
  expect((wrong.length / pairs.length) * 1000).toBeLessThanOrEqual(2)
  expect(judged.every((row) => row[6] !== undefined && row[6] !== '')).toBe(true)
})

function messagesOn({ language, id, source, translation }: Pair): string[] {
  const own = languageData(language)
  const { messages } = compare(edition('en', source), edition(language, translation), [], others)
  const formats = figureProblems(translation, own, isRegionallyWritten(translation, own)).map(
    ({ actual, expected }) => [
      'figure-format',
      'warning',
      `Unexpected \`${actual}\`, expected \`${expected}\``,
    ],
  )
  return [
    ...messages
      .filter(({ severity }) => severity !== 'info')
      .map(({ ruleId, severity, reason }) => [ruleId, severity, reason]),
    ...formats,
  ].map((message) => [language, id, ...message].join('\t'))
}
