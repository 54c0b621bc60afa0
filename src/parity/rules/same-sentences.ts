import { englishName } from '../../language/english-name.js'
import type { Sentence } from '../../language/sentences.js'
import type { Language } from '../../model/language.js'
import type { Message } from '../../model/message.js'
import { densityBetween } from '../density.js'
import { difference } from '../difference.js'
import { saidLength } from '../said-length.js'
import { alignSentences, isOfSentences, type SentencePair, signsOfSentence } from '../sentence-pairs.js'
import { type TextPair, textPairs } from '../texts.js'
import type { Comparison, ParityRule } from '../types.js'

/**
 * A sentence that one text lacks. Languages merge and split sentences; so a sentence counts as lost only if it has no
 * counterpart, and the whole text is shorter by about as much as it is long.
 */
export const sameSentences: ParityRule = {
  id: 'same-sentences',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A sentence, or half of a text, that the other language does not have.',
  reason: 'A sentence that is missing in one language is a statement that was never made there.',
  note: 'If both say the same in other words, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'The Council met in Geneva. It heard the victims. It then closed the session.',
        translation: {
          language: 'fr',
          text: 'Le Conseil s’est réuni à Genève et a entendu les victimes. Il a ensuite levé la séance.',
        },
      },
    ],
    rejected: [
      {
        text: 'The Council met in Geneva. It heard the victims. It then closed the session.',
        translation: {
          language: 'fr',
          text: 'Le Conseil s’est réuni à Genève. Il a ensuite levé la séance.',
        },
        messages: ['Missing sentence `It heard the victims.`, expected as in the source'],
      },
      {
        text: 'The Council met in Geneva and heard the victims, who asked for help, for justice and for a quick return to their homes.',
        translation: { language: 'fr', text: 'Le Conseil s’est réuni à Genève.' },
        messages: [
          'Unexpected length, 23 % of what the source takes in French: part of it seems to be missing',
        ],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) => {
      if (!isOfSentences(pair.source)) return []
      const share = shareOf(pair.translation.text, pair.source.text, comparison)
      const found = unpaired(pair, comparison, share)
      if (found) return [found]
      return isLong(pair.source.text, comparison.source) && share < half
        ? [shortened(pair, comparison, share)]
        : []
    }),
}

/** Below this share of the expected length, part of a text is missing. */
const half = 0.5

/** By how much an alignment without lone sentences must be worse, and the lengths of the whole texts may be. */
const certainty = { gain: 0.15, ofEqual: 1, length: 0.1, ofOne: 0.3 }

/** The first sentence that has no counterpart; null where none is missed. */
function unpaired(pair: TextPair, comparison: Comparison, share: number): Message | null {
  const { pairs, gain } = alignSentences(pair, comparison)
  const count = (side: 'source' | 'translation'): number =>
    pairs.reduce((sum, unit) => sum + unit[side].length, 0)
  // With as many sentences on both sides it must be plain that one is another.
  const wanted = count('source') === count('translation') ? certainty.ofEqual : certainty.gain
  // One sentence may become two without a word added: then the length decides.
  const isOne = Math.min(count('source'), count('translation')) === 1
  if (isOne && Math.abs(Math.log(share)) < certainty.ofOne) return null
  const fits = pairs.filter(({ source, translation }) => source.length > 0 && translation.length > 0)
  if (gain < wanted || fits.length === 0) return null
  const said = saidElsewhere(pairs, comparison)
  for (const unit of pairs) {
    const [lost] = unit.translation.length === 0 ? unit.source : []
    const [added] = unit.source.length === 0 ? unit.translation : []
    const sentence = lost ?? added
    if (!sentence || !isMissed(unit, pair, comparison, share) || said(unit)) continue
    return difference(sameSentences, comparison, pair, {
      reason: lost
        ? `Missing sentence \`${opening(sentence.text)}\`, expected as in the source`
        : `Unexpected sentence \`${opening(sentence.text)}\`, which the source does not have`,
      ...(lost ? { sourceWords: sentence.text } : { translationWords: sentence.text }),
    })
  }
  return null
}

/** Whether the lengths of the whole texts fit about as well without the sentence, or better. */
function isMissed(
  { source, translation }: SentencePair,
  pair: TextPair,
  comparison: Comparison,
  share: number,
): boolean {
  const own = [...source, ...translation].reduce((sum, { text }) => sum + text.length, 0)
  const whole = source.length > 0 ? pair.source.text.length : pair.translation.text.length
  if (own < 12 * charactersFor(source.length > 0 ? comparison.source : comparison.translation)) return false
  const rest = Math.max(1, whole - own) / whole
  const without = source.length > 0 ? share / rest : share * rest
  return Math.abs(Math.log(without)) < Math.abs(Math.log(share)) + certainty.length
}

/** Whether what sentences alone say in figures, months and symbols stands in the other text after all. */
function saidElsewhere(
  pairs: readonly SentencePair[],
  { source, translation }: Comparison,
): (unit: SentencePair) => boolean {
  const there = signCounts(
    pairs.flatMap((unit) => unit.source),
    source.language,
  )
  const here = signCounts(
    pairs.flatMap((unit) => unit.translation),
    translation.language,
  )
  return (unit) => {
    const isLost = unit.source.length > 0
    const [own, other] = isLost ? [there, here] : [here, there]
    const said = isLost
      ? signCounts(unit.source, source.language)
      : signCounts(unit.translation, translation.language)
    const only = [...said].flatMap(([sign, count]) => (own.get(sign) === count ? sign : []))
    return only.length > 0 && only.every((sign) => other.has(sign))
  }
}

/** In how many sentences each sign stands that is seldom there by chance. */
function signCounts(all: readonly Sentence[], language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of all)
    for (const [sign, weight] of signsOfSentence(sentence, language))
      if (weight >= 1) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

function shortened(pair: TextPair, comparison: Comparison, share: number): Message {
  return difference(sameSentences, comparison, pair, {
    reason: `Unexpected length, ${Math.round(share * 100)} % of what the source takes in ${englishName(comparison.translation.language)}: part of it seems to be missing`,
  })
}

/** Length of the translation beside what the source’s length lets expect. */
function shareOf(translation: string, source: string, comparison: Comparison): number {
  const ratio = densityBetween(
    comparison.source.language,
    comparison.translation.language,
    comparison.density,
  )
  const { source: there, translation: here } = comparison
  return (
    Math.max(1, saidLength(translation, here.language)) /
    Math.max(1, saidLength(source, there.language) * ratio)
  )
}

function isLong(text: string, edition: Comparison['source']): boolean {
  return text.length >= 100 * charactersFor(edition)
}

function charactersFor({ language }: Comparison['source']): number {
  return language.comparison.density ?? 1
}

function opening(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`
}
