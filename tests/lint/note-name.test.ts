import { expect, it } from 'vitest'
import { noteName } from '../../src/lint/rules/note-name.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'

function said(text: string): string[] {
  const file = { path: 'a.md', text, language: languageData('en') }
  return noteName
    .check(parseMarkdown(text), file)
    .map(({ place }) => `${place?.start.line}: ${text.slice(place?.start.offset, place?.end.offset)}`)
}

it.each([
  ['A[^note 1].\n\n[^note 1]: https://example.org/report', ['1: [^note 1]', '3: [^note 1]']],
  ['A[^smith 2004].\n\n[^smith 2004]: S', ['1: [^smith 2004]', '3: [^smith 2004]']],
  ['> A[^a b].\n>\n> [^a b]: <https://example.org> "T"', ['1: [^a b]', '3: [^a b]']],
  ['A [word][^a b].\n\n[^a b]: /b', ['1: [word][^a b]', '3: [^a b]']],
  ['A[^a b].\n\n[^a b]: Two words', ['1: [^a b]', '3: [^a b]']],
  ['[^a b]: S', ['1: [^a b]']],
  ['A[^ab] and [link].\n\n[^ab]: S\n\n[link]: https://example.org', []],
])('note-name should see names that make links: %j', (text, expected) => {
  expect(said(text)).toEqual(expected)
})
