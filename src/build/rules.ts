import { checkRules } from '../check/rules/index.js'
import { lintRules } from '../lint/rules/index.js'
import { faults } from '../model/faults/index.js'
import type { Kind } from '../model/kind.js'
import type { Message, Place, Severity } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Rule } from '../model/rule.js'
import { Suggestions } from '../model/suggestions.js'
import { parityRules } from '../parity/rules/index.js'
import type { YamlPlaces } from '../read/parse-yaml.js'
import { isAdjustable } from './faults.js'

/** Every rule that has a severity to set, an ignore comment, and a page of its own. */
export const rules: readonly Rule[] = [...lintRules, ...checkRules, ...parityRules]

/** Finds a rule by its id, or by source and id (`check/explicit-id`). */
export function findRule(name: string): Rule | null {
  return rules.find(({ id, source }) => id === name || `${source}/${id}` === name) ?? null
}

/** The note that offers the rule most likely meant; undefined when none is near. */
export function nearRule(name: string, suggestions = new Suggestions()): string | undefined {
  return suggestions.didYouMean(name, [...rules.map(({ id }) => id), ...Object.keys(faults)])
}

/** Whether there is a rule, ours or a remark-lint plugin's, or a problem of that id whose severity can be set. */
export function isRule(name: string, hasPlugins: boolean): boolean {
  return findRule(name) !== null || isAdjustable(name) || hasPlugins
}

/** Severities set for rules that do not exist: a misspelt one would silently do nothing. */
export function unknownSeverities(
  severities: Readonly<Record<string, Severity | 'off'>>,
  { file, placeOf, hasPlugins }: { file: string; placeOf: YamlPlaces; hasPlugins: boolean },
): Message[] {
  const suggestions = new Suggestions()
  return Object.keys(severities)
    .filter((name) => !isRule(name, hasPlugins))
    .map((name) =>
      unknownRule(name, 'severity', { file, place: placeOf(['severity', name], 'key'), suggestions }),
    )
}

/** Rules that a kind forbids to send with, and that do not exist. */
export function unknownForbidden(
  { name: kind, forbidsSending }: Kind,
  { placeOf, hasPlugins }: { placeOf: YamlPlaces; hasPlugins: boolean },
): Message[] {
  if (forbidsSending === 'all') return []
  const suggestions = new Suggestions()
  return forbidsSending.flatMap((name, index) =>
    isRule(name, hasPlugins)
      ? []
      : [
          unknownRule(name, 'forbidsSending', {
            file: `templates/kinds/${kind}.yaml`,
            place: placeOf(['forbidsSending', index]),
            suggestions,
          }),
        ],
  )
}

function unknownRule(
  name: string,
  key: string,
  { file, place, suggestions }: { file: string; place: Place | null; suggestions: Suggestions },
): Message {
  return problem(
    { source: 'build', file, blame: 'configuration' },
    {
      ruleId: 'unknown-rule',
      place,
      reason: `Unexpected rule \`${name}\` under \`${key}\`, which does not exist`,
      note: nearRule(name, suggestions),
    },
  )
}
