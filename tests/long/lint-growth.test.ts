import { expect, it } from 'vitest'
import { lint } from '../../src/lint/index.js'
import { lintRules } from '../../src/lint/rules/index.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'
import { processorTime } from '../support/processor-time.js'

/** Every text that a rule rejects, and many of the signs that rules look at. */
const rejected = lintRules.flatMap(({ id, examples }) =>
  examples.rejected.flatMap(({ text, language = 'en' }) =>
    [' ', '\n\n'].map((between) => ({ id, language, text: `${text}${between}` })),
  ),
)

it.each([...rejected, ...[...'«»“”„‹›’'].map((text) => ({ id: text, language: 'en', text }))])(
  'what $id rejects should be reported in time that grows with its number: $text',
  { timeout: 60_000 },
  ({ text, language }) => {
    const data = languageData(language)
    const seconds = (length: number) => {
      const long = text.repeat(Math.ceil(length / text.length))
      const tree = parseMarkdown(long)
      return processorTime(() => lint(tree, { path: 'a.md', text: long, language: data }), 2)
    }
    expect(seconds(24_000) / Math.max(seconds(6_000), 0.02)).toBeLessThan(10)
  },
)
