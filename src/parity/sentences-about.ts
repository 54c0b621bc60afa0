import { foldText } from '../language/fold-text.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import type { Sentence } from '../language/sentences.js'
import { oncePer } from '../model/once-per.js'
import { alignSentences, type SentencePair, wordedSentences } from './sentence-pairs.js'
import type { TextPair } from './texts.js'
import type { ComparedText, Comparison, Pair, Part } from './types.js'

/** What a message points at on one side: the words, where there are any, and their sentence. */
export interface About {
  words: string | undefined
  sentence: string | undefined
}

/**
 * The sentences on both sides that a difference is about: those of the unit, else that of the words and what stands beside it.
 */
export function sentencesAbout(
  pair: Pair,
  comparison: Comparison,
  { sourceWords, translationWords }: { sourceWords?: string; translationWords?: string },
  unit?: SentencePair,
): { source: About; translation: About } {
  if (unit)
    return {
      source: { words: sourceWords, sentence: unit.source[0]?.text },
      translation: { words: translationWords, sentence: unit.translation[0]?.text },
    }
  const units =
    pair.source && pair.translation && pair.kind === 'text'
      ? alignSentences(pair as TextPair, comparison).pairs
      : []
  const ofSource = sentenceOf(pair.source, sourceWords, comparison.source)
  const ofTranslation = sentenceOf(pair.translation, translationWords, comparison.translation)
  const beside = (side: 'source' | 'translation', start: number): string | undefined => {
    const other = side === 'source' ? 'translation' : 'source'
    const at = units.findIndex((unit) => unit[side].some((sentence) => sentence.start === start))
    // What has no counterpart stands after what goes before it.
    const unit = units[at]?.[other].length
      ? units[at]
      : units.slice(0, Math.max(0, at)).findLast((one) => one[other].length > 0)
    return unit?.[other][0]?.text
  }
  return {
    source: {
      words: sourceWords,
      sentence: ofSource?.text ?? (ofTranslation && beside('translation', ofTranslation.start)),
    },
    translation: {
      words: translationWords,
      sentence: ofTranslation?.text ?? (ofSource && beside('source', ofSource.start)),
    },
  }
}

/** The sentence that holds words, which may have been read from the folded text. */
function sentenceOf(
  part: Part | null,
  words: string | undefined,
  { language }: ComparedText,
): Sentence | undefined {
  if (!part || !words) return undefined
  return foldedSentences(language)(part).find(
    ({ sentence, folded }) => sentence.text.includes(words) || folded.includes(words),
  )?.sentence
}

/** The sentences of a text, which many messages may be about, as they are and as figures are read from them. */
const foldedSentences = oncePerLanguage((language) =>
  oncePer(({ text }: Part) =>
    wordedSentences(text, language).map((sentence) => ({
      sentence,
      folded: foldText(sentence.text, language),
    })),
  ),
)
