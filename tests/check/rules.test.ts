import { describe, expect, it } from 'vitest'
import { checkRules } from '../../src/check/rules/index.js'
import type { RuleExample } from '../../src/model/rule.js'
import { reportFrom } from '../support/report.js'
import { loadPublication } from '../support/sample.js'
import { termsOf } from '../support/terms.js'

/** What is missing in a file, or too much of it, stands nowhere in it: the first line is shown. */
const aboutWholeFile = new Set(['required-front-matter', 'required-roles', 'word-limit'])

describe.each(checkRules.map((rule) => [rule.id, rule] as const))('%s it should', (_id, rule) => {
  const said = (example: RuleExample) => {
    const { report, source } = reportFrom(example)
    const { kind, language, frontMatter } = source
    return rule.check({ report, kind, language, frontMatter, file: 'example.md', terms: termsOf(example) })
  }
  it.each(rule.examples.accepted)('accept $text', (example) => expect(said(example)).toEqual([]))
  it.each(rule.examples.rejected)('reject $text', (example) => {
    const messages = said(example)
    expect(messages.map(({ reason }) => reason)).toEqual(example.messages)
    expect(messages.filter(({ note }) => !note)).toEqual([])
    if (!aboutWholeFile.has(rule.id)) expect(messages.filter(({ place }) => place === null)).toEqual([])
  })
})

describe('check it should', () => {
  it('be quiet on the sample in six languages', async () => {
    const { editions } = await loadPublication('source/doha-2017')
    const reasons = editions.flatMap(({ report, source, language, file }) =>
      checkRules.flatMap((rule) =>
        rule
          .check({ report, kind: source.kind, language, frontMatter: source.frontMatter, file })
          .map(({ ruleId, reason, place }) => `${file}:${place?.start.line} ${ruleId}: ${reason}`),
      ),
    )
    expect(reasons).toEqual([])
  })
})
