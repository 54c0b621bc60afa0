import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/build/fix/apply-fixes.js'
import { lintRules } from '../../src/lint/rules/index.js'
import type { RuleExample } from '../../src/model/rule.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'
import { loadPublication } from '../support/sample.js'

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('%s it should', (_id, rule) => {
  const said = ({ text, language = 'en' }: RuleExample) =>
    rule.check(parseMarkdown(text), { path: 'example.md', text, language: languageData(language) })
  it.each(rule.examples.accepted)('accept $text', (example) => expect(said(example)).toEqual([]))
  it.each(rule.examples.rejected)('reject $text', (example) => {
    const messages = said(example)
    expect(messages.map(({ reason }) => reason)).toEqual(example.messages)
    for (const { place } of messages) expect(place).not.toBeNull()
  })
  it.each(rule.examples.rejected)('mend what it says it does of $text', (example) => {
    const { text, language = 'en', fixed = text } = example
    const fixes = said(example).flatMap(({ fix }) => fix ?? [])
    const mended = applyFixes(text, text, fixes)
    expect(mended.text).toBe(fixed)
    expect(rule.fix !== undefined || fixes.length === 0).toBe(true)
    expect(said({ text: mended.text, language }).flatMap(({ fix }) => fix ?? [])).toEqual([])
  })
  it('show what it mends', () => {
    expect(rule.examples.rejected.some(({ fixed }) => fixed !== undefined)).toBe(rule.fix !== undefined)
  })
})

describe('lint it should', () => {
  it('be quiet on the sample in six languages', async () => {
    const { editions } = await loadPublication('source/doha-2017')
    const reasons = editions.flatMap(({ source, language, file }) =>
      lintRules.flatMap((rule) =>
        rule
          .check(source.tree, { path: file, text: source.text, language })
          .map(
            ({ ruleId, reason, place }) =>
              `${file}:${place?.start.line}:${place?.start.column} ${ruleId}: ${reason}`,
          ),
      ),
    )
    expect(reasons).toEqual([])
  })
})
