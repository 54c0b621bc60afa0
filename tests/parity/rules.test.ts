import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/model/message.js'
import type { RuleExample } from '../../src/model/rule.js'
import { compare } from '../../src/parity/index.js'
import { parityRules } from '../../src/parity/rules/index.js'
import type { ParityRule } from '../../src/parity/types.js'
import { languageData } from '../support/languages.js'
import { reportFrom } from '../support/report.js'

describe.each(parityRules.map((rule) => [rule.id, rule] as const))('%s it should', (_id, rule) => {
  it.each(rule.examples.accepted)('accept $text', (example) => {
    expect(reasons(said(example), rule)).toEqual([])
  })
  it.each(rule.examples.rejected)('reject $text', (example) => {
    const messages = said(example)
    expect(reasons(messages, rule)).toEqual(example.messages)
    for (const message of messages) {
      expect(message.file).toMatch(/^(?:fr|es|ru|zh|ar)\.md$/)
      expect(message.cause?.file).toBe('en.md')
    }
  })
})

function reasons(messages: readonly Message[], rule: ParityRule): string[] {
  return messages.filter(({ ruleId }) => ruleId === rule.id).map(({ reason }) => reason)
}

function said(example: RuleExample): Message[] {
  const { translation, kind, frontMatter } = example
  if (!translation) throw new Error('An example of parity needs a translation')
  const edition = (language: string, text: string, own = frontMatter) => ({
    report: reportFrom({ language, text, kind, frontMatter: own }).report,
    language: languageData(language),
    file: `${language}.md`,
    text,
    otherTexts: [],
  })
  return compare(
    edition(example.language ?? 'en', example.text),
    edition(translation.language, translation.text, translation.frontMatter),
    example.names ?? [],
  ).messages
}
