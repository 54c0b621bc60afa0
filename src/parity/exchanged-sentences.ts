import type { Sentence } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import { isOfSentences, mostSentences, signsOfSentence, wordedSentences } from './sentence-pairs.js'
import type { TextPair } from './texts.js'
import type { Comparison } from './types.js'

/** A sentence of a translation that stands before another which the source says first. */
export interface ExchangedSentences {
  first: string
  second: string
}

/**
 * The first two sentences that stand in another order than in the source, by figures, months and symbols that each text says in one
 * sentence alone; null where none do. Texts of unlike numbers of sentences were divided anew, which moves figures as well.
 */
export function exchangedSentences(
  pair: TextPair,
  { source, translation }: Comparison,
): ExchangedSentences | null {
  if (!isOfSentences(pair.source)) return null
  const there = wordedSentences(pair.source.text, source.language)
  const here = wordedSentences(pair.translation.text, translation.language)
  if (there.length !== here.length || here.length < 2 || here.length > mostSentences) return null
  const [wanted, found] = [holdersOf(there, source.language), holdersOf(here, translation.language)]
  const places = new Map<number, number>()
  for (const [sign, at] of wanted) {
    const place = found.get(sign)
    if (at === null || place === undefined || place === null) continue
    // Signs of one sentence that stand in several were divided, too.
    if (places.has(at) && places.get(at) !== place) return null
    places.set(at, place)
  }
  const inOrder = [...places].sort(([one], [other]) => one - other)
  if (new Set(places.values()).size !== places.size) return null
  for (const [index, [, place]] of inOrder.entries()) {
    const next = inOrder[index + 1]
    if (!next || next[1] > place) continue
    const [first, second] = [here[next[1]], here[place]]
    return first && second ? { first: first.text, second: second.text } : null
  }
  return null
}

/** In which sentence each sign stands; null for one that stands in several. */
function holdersOf(sentences: readonly Sentence[], language: Language): Map<string, number | null> {
  const holders = new Map<string, number | null>()
  for (const [index, sentence] of sentences.entries())
    for (const [sign, weight] of signsOfSentence(sentence, language))
      if (weight >= 1) holders.set(sign, holders.has(sign) ? null : index)
  return holders
}
