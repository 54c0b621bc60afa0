import type { Message } from '../model/message.js'
import { difference } from './difference.js'
import type { Comparison, Pair, ParityRule } from './types.js'

/**
 * Reports what one text lacks and the other has instead, paired in order: one message for each.
 *
 * @param noun - What is compared: `number`, `month`.
 * @param missing - Forms that only the source has.
 * @param added - Forms that only the translation has.
 * @param isCertain - Whether nothing but a mistake explains the difference at an index; else it is a warning.
 */
export function replacements(
  rule: Pick<ParityRule, 'id' | 'source' | 'severity' | 'note'>,
  comparison: Comparison,
  pair: Pair,
  {
    noun,
    missing,
    added,
    isCertain = () => true,
  }: {
    noun: string
    missing: readonly string[]
    added: readonly string[]
    isCertain?: (index: number) => boolean
  },
): Message[] {
  return Array.from({ length: Math.max(missing.length, added.length) }, (_, index) => {
    const [expected, actual] = [missing[index], added[index]]
    const weighed = isCertain(index) ? rule : { ...rule, severity: 'warning' as const }
    return difference(weighed, comparison, pair, {
      reason: reasonOf(noun, expected, actual),
      ...(expected === undefined ? {} : { sourceWords: expected }),
      ...(actual === undefined ? {} : { translationWords: actual }),
    })
  })
}

function reasonOf(noun: string, expected: string | undefined, actual: string | undefined): string {
  if (actual === undefined) return `Missing ${noun}, expected \`${expected}\` as in the source`
  if (expected === undefined) return `Unexpected ${noun} \`${actual}\`, which the source does not have`
  if (actual === expected)
    return `Unexpected ${noun} \`${actual}\`, which means another ${noun} in this language than in the source`
  return `Unexpected ${noun} \`${actual}\`, expected \`${expected}\` as in the source`
}
