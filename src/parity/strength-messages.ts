import type { StrengthReading } from '../language/read/strength.js'
import type { Message } from '../model/message.js'
import { type Difference, difference } from './difference.js'
import { strengthUnits } from './strength-units.js'
import type { Comparison, ParityRule } from './types.js'

/** What differs in strength between two sentences, or null. */
export type StrengthDifference = (there: StrengthReading, here: StrengthReading) => Difference | null

/**
 * Holds sentence against sentence for how binding they are: a warning where the kind declares that its words bind, else the
 * rule’s own severity.
 */
export function strengthMessages(
  rule: ParityRule,
  comparison: Comparison,
  differenceOf: StrengthDifference,
): Message[] {
  const severity = comparison.translation.isNormative ? 'warning' : rule.severity
  return strengthUnits(comparison).flatMap(({ pair, unit, there, here }) => {
    const found = differenceOf(there, here)
    return found ? [difference({ ...rule, severity }, comparison, pair, found, unit)] : []
  })
}
