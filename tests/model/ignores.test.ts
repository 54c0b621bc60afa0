import { describe, expect, it } from 'vitest'
import { readIgnores } from '../../src/lint/ignores.js'
import { lint } from '../../src/lint/index.js'
import { applyIgnores } from '../../src/model/apply-ignores.js'
import { applySeverities } from '../../src/model/apply-severities.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'

const rules = new Set(['doubled-words', 'bare-url'])

function said(text: string): string[] {
  const tree = parseMarkdown(text)
  const messages = lint(tree, { path: 'en.md', text, language: languageData('en') })
  return applyIgnores(messages, readIgnores(tree, 'en.md'), (id) => rules.has(id)).map(
    ({ ruleId, place }) => `${place?.start.line}: ${ruleId}`,
  )
}

describe('applyIgnores it should', () => {
  it('silence a rule for the next block only', () => {
    const text =
      '<!-- rapporteur-ignore doubled-words: a quotation -->\n\nIn the the book.\n\nIn the the report.'
    expect(said(text)).toEqual(['5: doubled-words'])
  })
  it('report a comment without reason, which has no effect', () => {
    expect(said('<!-- rapporteur-ignore doubled-words -->\n\nIn the the book.')).toEqual([
      '3: doubled-words',
      '1: ignore-without-reason',
    ])
  })
  it('report a comment that nothing needs, and of an unknown rule', () => {
    expect(said('<!-- rapporteur-ignore bare-url: why -->\n\nIn a book.')).toEqual(['1: ignore-unused'])
    expect(said('<!-- rapporteur-ignore no-such: why -->\n\nIn a book.')).toEqual(['1: ignore-unknown'])
  })
  it('leave other comments alone', () => expect(said('<!-- to do -->\n\nIn a book.')).toEqual([]))
  it('take several rules at once', () => {
    const text =
      '<!-- rapporteur-ignore doubled-words, bare-url: quoted -->\n\nIn the the https://example.org.'
    expect(said(text)).toEqual([])
  })
})

describe('applySeverities it should', () => {
  const [message] = lint(parseMarkdown('In the the book.'), {
    path: 'en.md',
    text: 'In the the book.',
    language: languageData('en'),
  })
  const all = message ? [message] : []
  it('change and switch off', () => {
    expect(applySeverities(all, { 'doubled-words': 'error' }).map(({ severity }) => severity)).toEqual([
      'error',
    ])
    expect(applySeverities(all, { 'lint/doubled-words': 'off' })).toEqual([])
    expect(applySeverities(all, {})).toEqual(all)
  })
})
