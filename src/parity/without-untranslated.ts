import type { Message } from '../model/message.js'
import { textPairs } from './texts.js'
import type { Comparison } from './types.js'
import { untranslatedSentences } from './untranslated-sentences.js'

const rule = 'untranslated'

/**
 * Leaves out what other rules report of sentences that were never translated: they were read by the words of a language
 * that they are not in, so that a figure lost its per cent or a negation its verb.
 */
export function withoutUntranslated(messages: readonly Message[], comparison: Comparison): Message[] {
  const own = messages.filter(({ ruleId }) => ruleId === rule)
  if (own.length === 0) return [...messages]
  const sentences = textPairs(comparison).flatMap((pair) => untranslatedSentences(pair, comparison))
  const texts = new Set([...own.map(({ actual }) => actual), ...sentences])
  return messages.filter(
    ({ ruleId, actual, expected }) =>
      ruleId === rule || actual === undefined || actual !== expected?.[0] || !texts.has(actual),
  )
}
