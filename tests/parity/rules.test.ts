import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/model/message.js'
import type { RuleExample } from '../../src/model/rule.js'
import { parityRules } from '../../src/parity/rules/index.js'
import type { ParityRule } from '../../src/parity/types.js'
import { compareExample } from './support/compare-example.js'

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
      expect(message.note).toMatch(/\S/u)
      expect(message.place).not.toBeNull()
    }
  })
})

function reasons(messages: readonly Message[], rule: ParityRule): string[] {
  return messages.filter(({ ruleId }) => ruleId === rule.id).map(({ reason }) => reason)
}

const said = (example: RuleExample): Message[] => compareExample(example).messages
