import { describe, expect, it } from 'vitest'
import { lintRules } from '../../src/lint/rules/index.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'
import { reportFrom } from '../support/report.js'

/** Examples in which a sign that a rule rejects is typed with a backslash before it. */
const escaped = lintRules
  .filter(({ escapable }) => escapable !== undefined)
  .flatMap((rule) =>
    rule.examples.rejected.flatMap(({ text, language = 'en' }) => {
      const check = (words: string) =>
        rule.check(parseMarkdown(words), { path: 'a.md', text: words, language: languageData(language) })
      return check(text).flatMap(({ place }) => {
        const at = place?.start.offset ?? -1
        // A backslash before a backslash prints what that would begin; rules of blocks look at other than prose.
        if (!/[!-/:-@[\]-`{-~]/u.test(text[at] ?? '') || !rule.escapable?.(text.slice(at))) return []
        const typed = `${text.slice(0, at)}\\${text.slice(at)}`
        return [{ id: rule.id, typed, check: () => check(typed), from: at, to: place?.end.offset ?? at }]
      })
    }),
  )

describe('a backslash should keep a sign from being judged', () => {
  it.each(escaped)('$id: $typed', ({ check, from, to }) => {
    const said = check().filter(({ place }) => {
      const at = place?.start.offset ?? 0
      // Another sign behind it has no backslash of its own.
      return at >= from && at < Math.min(from + 2, to)
    })
    expect(said).toEqual([])
  })

  it('have examples of most rules on signs', () => {
    expect(new Set(escaped.map(({ id }) => id)).size).toBeGreaterThan(10)
  })
})

describe('a backslash should keep a sign from being read', () => {
  it.each([
    ['braces at the end of a paragraph', 'Words. \\{#own}', 'Words. {#own}'],
    ['a number sign in braces', 'Words. {\\#own}', 'Words. {#own}'],
    ['the mark of a note', 'Words\\[^1].', 'Words[^1].'],
    ['colons before the name of a block', '\\:::notice', ':::notice'],
  ])('%s', (_, text, printed) => {
    const { report, messages } = reportFrom({ text })
    expect(messages).toEqual([])
    expect(JSON.stringify(report.children)).toContain(JSON.stringify(printed))
  })

  it('braces at the end of an item and of a heading', () => {
    const { report } = reportFrom({ text: '## Heading \\{#x}\n\n- Item \\{#item}' })
    const said = JSON.stringify(report.children)
    expect(said).toContain('Heading {#x}')
    expect(said).toContain('Item {#item}')
  })
})
