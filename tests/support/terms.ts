import type { RuleExample } from '../../src/model/rule.js'
import type { TermEntry } from '../../src/model/term-entry.js'

/** The terms of a rule's example, as read from `terms/example.yaml`, an entry a line. */
export function termsOf({ terms = [] }: RuleExample): TermEntry[] {
  return terms.map((forms, index) => ({
    id: String(index + 1),
    file: 'terms/example.yaml',
    line: index + 1,
    forms,
  }))
}
