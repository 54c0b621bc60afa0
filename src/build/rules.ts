import { checkRules } from '../check/rules/index.js'
import { lintRules } from '../lint/rules/index.js'
import type { Message, Severity } from '../model/message.js'
import type { Rule } from '../model/rule.js'
import { suggestion } from '../model/suggestion.js'
import { parityRules } from '../parity/rules/index.js'

/** Every rule that has a severity to set, an ignore comment, and a page of its own. */
export const rules: readonly Rule[] = [...lintRules, ...checkRules, ...parityRules]

/** Finds a rule by its id, or by source and id (`check/explicit-id`). */
export function findRule(name: string): Rule | null {
  return rules.find(({ id, source }) => id === name || `${source}/${id}` === name) ?? null
}

/** The rule that was most likely meant. */
export function nearestRule(name: string): string | null {
  return suggestion(
    name,
    rules.map(({ id }) => id),
  )
}

/** Whether a rule of that id exists, ours or a remark-lint plugin's. */
export function isRule(name: string, hasPlugins: boolean): boolean {
  return findRule(name) !== null || hasPlugins
}

/** Severities set for rules that do not exist: a misspelt one would silently do nothing. */
export function unknownSeverities(
  severities: Readonly<Record<string, Severity | 'off'>>,
  hasPlugins: boolean,
): Message[] {
  return Object.keys(severities)
    .filter((name) => !isRule(name, hasPlugins))
    .map((name) => {
      const near = nearestRule(name)
      return {
        ruleId: 'unknown-rule',
        source: 'build',
        severity: 'error',
        file: 'rapporteur.yaml',
        place: null,
        reason: `Unexpected rule \`${name}\` under \`severity\`, which does not exist`,
        blame: 'configuration',
        ...(near ? { note: `Did you mean \`${near}\`?` } : {}),
      }
    })
}
