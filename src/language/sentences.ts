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
 * word (Mr., M., г-н, initials, долл. США).
 */
export function sentences(text: string, language: Language): Sentence[] {
  const { segmenter, joins, phrases } = toolsOf(language)
  const bounds: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of segments(segmenter, text)) {
    const end = index + segment.length
    const last = bounds.at(-1)
    if (last && isOpen) last.end = end
    else bounds.push({ start: index, end })
    const start = bounds.at(-1)?.start ?? index
    const soFar = text.slice(Math.max(start, end - longestPhrase), end).trimEnd()
    isOpen =
      soFar.endsWith('.') &&
      (joins.some((join) => endsWith(join, text, start + text.slice(start, end).trimEnd().length)) ||
        phrases.some(([head, tail]) => soFar.endsWith(head) && text.startsWith(tail, end)))
  }
  return bounds.map(({ start, end }) => ({ text: text.slice(start, end), start }))
}

/** Whether what a pattern matches ends at a place; it may look at what follows. */
function endsWith(pattern: RegExp, text: string, end: number): boolean {
  const from = Math.max(0, end - 24)
  pattern.lastIndex = end - from
  return pattern.test(text.slice(from, end + 24))
}

/** Letters before its end that tell whether a sentence goes on. */
const longestPhrase = 200

interface SentenceTools {
  segmenter: Intl.Segmenter
  joins: RegExp[]
  /** Units with a full stop inside, in two parts: «долл. США». */
  phrases: [head: string, tail: string][]
}

const toolsOf = oncePerLanguage((language): SentenceTools => {
  return {
    phrases: Object.values(language.comparison.units)
      .flat()
      .flatMap((unit): [string, string][] => {
        const [, head, tail] = /^(.+\.) (.+)$/u.exec(unit) ?? []
        return head !== undefined && tail !== undefined ? [[head, tail]] : []
      }),
    segmenter: new Intl.Segmenter(language.tag, { granularity: 'sentence' }),
    joins: [...language.typography.noBreakAfter, ...language.comparison.sentenceGoesOn].map(
      (source) => new RegExp(`(?<=(?:${source}))`, 'uy'),
    ),
  }
})
