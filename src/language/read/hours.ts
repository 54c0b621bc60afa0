import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { anyOf, wordEnd, wordStart } from '../pattern.js'
import type { NumberToken, Token } from './types.js'

/** An hour of the clock of which the text says in which half of the day it is. */
export interface HourToken extends Token {
  /** From 0 to 23. */
  hour: number
}

/** How far from an hour the words of its half of the day may stand. */
const reach = 24

/**
 * The hours of a read text with their half of the day: 6 p.m., 下午6时, 18:00. An hour up to twelve without such words may be
 * in either, and twelve with them is said in too many ways.
 */
export function hoursIn(
  { numbers, text }: { numbers: readonly NumberToken[]; text: string },
  language: Language,
): HourToken[] {
  const halves = halvesOf(language)
  return numbers.flatMap((number): HourToken[] => {
    const { start, end, isHour, isOrdinal, percent, parts, values } = number
    const hour = parts[0] ?? values[0] ?? -1
    if (isOrdinal || percent !== 'no' || !Number.isInteger(hour) || hour < 0 || hour > 24) return []
    const before = text.slice(Math.max(0, start - reach), start)
    const after = text.slice(end, end + reach)
    for (const { offset, isBefore, isAfter } of halves) {
      const [led = ''] = isBefore.exec(before) ?? []
      const [followed = ''] = isAfter.exec(after) ?? []
      if (led === '' && followed === '') continue
      if (hour >= 12 || hour === 0) return []
      const [from, to] = [start - led.length, end + followed.length]
      return [{ start: from, end: to, text: text.slice(from, to).trim(), hour: hour + offset }]
    }
    return isHour && hour > 12 && hour < 24 ? [{ start, end, text: number.text, hour }] : []
  })
}

const halvesOf = oncePerLanguage((language) => {
  const { forenoon, afternoon } = language.comparison
  const written = (list: readonly string[]): string => anyOf(list.map((word) => foldText(word, language)))
  const clock = written(language.comparison.clock)
  const gap = '[ \\u00A0]?'
  // 6 o’clock in the evening, 6 h 30 du soir, 6.30 p.m.
  const minutes = `(?:${gap}(?:[.:]|${clock})${gap}[0-5]\\d(?!\\d))?(?:${gap}(?:${clock}))?`
  return [
    { words: forenoon, offset: 0 },
    { words: afternoon, offset: 12 },
  ].map(({ words, offset }) => ({
    offset,
    isBefore: new RegExp(`${wordStart}(?:${written(words)})${gap}(?:(?:${clock})${gap})?$`, 'iu'),
    isAfter: new RegExp(`^${minutes}${gap}(?:${written(words)})${wordEnd}`, 'iu'),
  }))
})
