import { segments } from '../../../language/segments.js'

/** Stretches of scripts that write no space between words (class SA of UAX #14). */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]{2,}/gu
const isUnspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Signs of repetition, abbreviation and stops, which no line begins with. */
const closing = /[\p{M}\u0E2F\u0E46\u0E5A\u0E5B\u0EAF\u0EC6\u104A\u104B\u17D4-\u17DA]/u

/** Made when first needed: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined

/** Places between words of Thai, Lao, Khmer and Burmese, which UAX #14 leaves to dictionaries. */
export function dictionaryBreaks(text: string): number[] {
  if (!isUnspaced.test(text)) return []
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  const places: number[] = []
  for (const { 0: words, index: start } of text.matchAll(unspaced))
    for (const { index } of segments(segmenter, words))
      if (index > 0 && !closing.test(words[index] ?? '')) places.push(start + index)
  return places
}
