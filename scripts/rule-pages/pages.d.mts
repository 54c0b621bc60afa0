import type { Rule } from '../../src/model/rule.js'

/** All pages of `docs/rules/`, by file name. */
export function rulePages(input: {
  rules: readonly Rule[]
  rulePage: (rule: Rule) => string
}): Record<string, string>
