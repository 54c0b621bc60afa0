import { expect } from 'vitest'
import { faultOf } from '../../src/build/faults.js'
import { findRule } from '../../src/build/rules.js'
import type { Message } from '../../src/model/message.js'

/** Who speaks in messages of ours; plugins of remark-lint speak for themselves. */
const ownSources = new Set([
  'read',
  'lint',
  'lower',
  'check',
  'parity',
  'build',
  'audit',
  'html',
  'docx',
  'pdf',
  'md',
  'import',
  'pack',
  'verify',
])

/**
 * Every message of every run in these tests is one that `explain` knows, says what to do, and names a line and a column
 * unless the table of problems says why it cannot. What plugins of others say has ids of their own.
 */
export function expectHelpful(messages: readonly Message[]): void {
  for (const message of messages) {
    const { ruleId, source, file, place, note, reason } = message
    const fault = faultOf(ruleId)
    const id = `${source}/${ruleId}: ${reason}`
    if (ownSources.has(source)) expect(fault ?? findRule(ruleId), id).not.toBeNull()
    expect(file, id).toMatch(/\S/u)
    expect(note, id).toMatch(/\S{2,}.*\S/su)
    if (fault?.withoutPlace === undefined) expect(place, id).not.toBeNull()
  }
}
