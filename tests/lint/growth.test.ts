import { expect, it } from 'vitest'
import { lint } from '../../src/lint/index.js'
import { lintRules } from '../../src/lint/rules/index.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'
import { growth } from '../support/processor-time.js'

it('all rules together should take time that grows with the number of paragraphs', {
  timeout: 60_000,
}, () => {
  const language = languageData('fr')
  const text = (size: number) =>
    '### Une réunion de 1 250 personnes\n\nEn 2017, 14,3 % ont répondu.\n\n'.repeat(size)
  const trees = new Map([500, 2000].map((size) => [size, parseMarkdown(text(size))]))
  const work = (size: number) => {
    const tree = trees.get(size)
    if (tree) lint(tree, { path: 'a.md', text: text(size), language })
  }
  expect(growth(work, 500)).toBeLessThan(8)
})

/** Every text that a rule rejects, by language: one rule whose time grows with the square shows among all of them. */
const rejected: Map<string, string[]> = new Map()
for (const { examples } of lintRules)
  for (const { text, language = 'en' } of examples.rejected)
    rejected.set(language, [...(rejected.get(language) ?? []), text])

it.each([...rejected])(
  'what rules reject in %s should be reported in time that grows with its number',
  {
    timeout: 60_000,
  },
  (language, texts) => {
    const data = languageData(language)
    const work = (size: number) => {
      const text = Array.from({ length: size }, () => texts.join('\n\n')).join('\n\n')
      lint(parseMarkdown(text), { path: 'a.md', text, language: data })
    }
    expect(growth(work, Math.ceil(6_000 / texts.join('').length))).toBeLessThan(10)
  },
)
