import type { Message } from '../model/message.js'
import { difference } from './difference.js'
import { named, opening } from './named.js'
import type { Comparison, PairKinds, ParityRule } from './types.js'

/** One message for each part of a kind that one edition has and the other lacks. */
export function unmatchedParts(
  rule: Pick<ParityRule, 'id' | 'source' | 'severity' | 'note'>,
  comparison: Comparison,
  kinds: PairKinds,
): Message[] {
  return comparison.alignment.pairs.flatMap((pair) => {
    if (!kinds.includes(pair.kind)) return []
    const { source, translation } = pair
    if (source && !translation) {
      return [
        difference(rule, comparison, pair, {
          reason: `Missing ${named(source)} \`${opening(source)}\`, expected as in the source`,
        }),
      ]
    }
    if (!translation || source) return []
    return [
      difference(rule, comparison, pair, {
        reason: `Unexpected ${named(translation)} \`${opening(translation)}\`, which the source does not have`,
      }),
    ]
  })
}
