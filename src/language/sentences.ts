import type { Language } from '../model/language.js'
import { oncePerLanguage } from './once-per-language.js'
import { segments } from './segments.js'

/** A sentence of a text, and where it begins. */
export interface Sentence {
  text: string
  /** UTF-16 offset in the text. */
  start: number
}

/**
 * Splits a text into sentences: Unicode's rules, except after what the language keeps together with the next
 * word (Mr., M., г-н, initials).
 */
export function sentences(text: string, language: Language): Sentence[] {
  const { segmenter, joins } = toolsOf(language)
  const result: Sentence[] = []
  let isOpen = false
  for (const { segment, index } of segments(segmenter, text)) {
    const last = result.at(-1)
    if (last && isOpen) last.text += segment
    else result.push({ text: segment, start: index })
    const soFar = (result.at(-1)?.text ?? '').trimEnd()
    isOpen = soFar.endsWith('.') && joins.some((join) => join.test(soFar.slice(-24)))
  }
  return result
}

const toolsOf = oncePerLanguage((language): { segmenter: Intl.Segmenter; joins: RegExp[] } => {
  return {
    segmenter: new Intl.Segmenter(language.tag, { granularity: 'sentence' }),
    // Only what ends with a full stop could end a sentence; patterns that look ahead never match at an end.
    joins: language.typography.noBreakAfter.map((source) => new RegExp(`(?:${source})$`, 'u')),
  }
})
