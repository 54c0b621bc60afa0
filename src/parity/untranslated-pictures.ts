import { englishName } from '../language/english-name.js'
import type { Message } from '../model/message.js'
import { difference } from './difference.js'
import type { Comparison, Pair, ParityRule } from './types.js'

/**
 * Drawings that serve several languages and hold words of one of them. Names and figures may stay; labels of prose may not.
 */
export function untranslatedPictures(
  rule: Pick<ParityRule, 'id' | 'source' | 'severity'>,
  comparison: Comparison,
): Message[] {
  const { source, translation, alignment } = comparison
  return alignment.sharedPictures.flatMap((pair) => {
    const label = proseIn(pair, comparison)
    if (label === null) return []
    return [
      difference(rule, comparison, pair, {
        reason: `Unexpected words in ${englishName(source.language)}: \`${label}\`, expected them in ${englishName(translation.language)}`,
        note: 'Put a drawing with the words of the language beside it: `chart.fr.svg` replaces `chart.svg` in French.',
      }),
    ]
  })
}

/** The first label that is more than names and figures: it has a small word of the source’s language alone. */
function proseIn({ source: part }: Pair, { source, translation }: Comparison): string | null {
  const own = new Set(translation.language.comparison.frequent)
  const frequent = new Set(source.language.comparison.frequent.filter((word) => !own.has(word)))
  const isOtherScript = source.language.script !== translation.language.script
  const labels = part?.text.split('\n') ?? []
  return (
    labels.find((label) => {
      const words = label.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
      const isJoined = words.length > 1 && words.some((word) => frequent.has(word))
      const isUnspacedProse = isOtherScript && /\p{Script=Han}{4}/u.test(label)
      // In another script every common word is foreign; a unit (km) may stay.
      const isCommon = isOtherScript && words.some((word) => /^\p{Ll}{4,}$/u.test(word))
      return isJoined || isUnspacedProse || isCommon
    }) ?? null
  )
}
