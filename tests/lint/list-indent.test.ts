import { expect, it } from 'vitest'
import { lint } from '../../src/lint/index.js'
import { languageData } from '../support/languages.js'
import { reportFrom } from '../support/report.js'

it.each([
  '<ol start="3"><li>three<li>four<ul><li>nested</ul></ol>',
  '<ul>\n  <li>a</li>\n     <li>b</li>\n</ul>',
])('items of HTML should stand in any column: %s', (text) => {
  const { source } = reportFrom({ text })
  const messages = lint(source.tree, { path: 'list.md', text, language: languageData('en') })
  expect(messages.filter(({ ruleId }) => ruleId === 'list-indent')).toEqual([])
})
