import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const words = parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8'))

/** Letters before which and after which a word does not begin or end; Chinese has no such boundary. */
const boundary = { start: '(?<![\\p{L}\\p{N}])', end: '(?![\\p{L}\\p{M}\\p{N}])' }

/** A figure whose unit of time is another: 30 days become 30 months. */
export function otherTimeUnit({ text, source, language, random }) {
  const lists = wordsOf(language).time ?? []
  return lists.flatMap((list) =>
    list.flatMap((form, at) => {
      const [, end] = edges(form)
      const pattern = new RegExp(`(?<=(?<![\\d/年月])\\d{1,3}[ \\u00A0]?)${form}${end}(?!\\d{1,2}月)`, 'u')
      const others = lists.map((other) => other[at]).filter((other) => other && other !== form)
      const by = others[random(others.length)]
      const figure = /\d{1,3}(?=[ \u00A0]?$)/u.exec(text.slice(0, pattern.exec(text)?.index ?? 0))?.[0]
      return by && figure && isTimeIn(source, figure) ? [text.replace(pattern, by)] : []
    }),
  )
}

/** Whether the source binds the figure to a unit of time; times of the clock and ages without one are other matters. */
function isTimeIn(source, figure) {
  // Around the clock is a set phrase: 24 hours a day, 7 days a week.
  if (/\b24\b.{1,20}\b7\b/u.test(source)) return false
  return new RegExp(`(?<!\\d)${figure}[ \\u00A0-](?:minute|hour|day|week|month|year)`, 'u').test(source)
}

/** Third becomes fourth, where the source has that ordinal. */
export function otherOrdinal({ text, source, language, random }) {
  const there = wordsOf({ tag: 'en' }).ordinals[0]
  return (wordsOf(language).ordinals ?? []).flatMap((list) =>
    list.flatMap((word, index) => {
      const [start, end] = edges(word)
      const match = new RegExp(`${start}${word}${end}`, 'u').exec(text)
      if (!match || !new RegExp(`\\b${there[index]}\\b(?! of all)`, 'iu').test(source)) return []
      const by = list[(index + 1 + random(list.length - 1)) % list.length]
      return [replaced(text, match, by)]
    }),
  )
}

/** Two become three, where the source says two. */
export function threeForTwo({ text, source, language }) {
  if (!/\b(?:two|both)\b(?![- ](?:thirds|fifths|sevenths|and a half))/iu.test(source)) return []
  return exchanged(text, wordsOf(language).two ?? [])
}

/** A negation is lost where the source has one. */
export function lostNegation({ text, source, language }) {
  if (!/\b(?:not|no|never|nor|none|nothing|cannot|neither)\b/iu.test(source)) return []
  return turned(text, wordsOf(language).negations ?? [])
}

/** Shall becomes may, where the source says what must or should be done. */
export function otherStrength({ text, source, language }) {
  if (!/\b(?:shall|must|should|may|required to)\b/iu.test(source)) return []
  return turned(text, wordsOf(language).modals ?? [])
}

/** Should becomes shall, where the source advises. */
export function strictAdvice({ text, source, language }) {
  return /\bshould\b/u.test(source) ? turned(text, wordsOf(language).strict ?? []) : []
}

/** Mr. becomes Ms., where the source has a title, too. */
export function otherTitle({ text, source, language }) {
  if (!/\b(?:M[rsx]s?|Messrs|Miss|Madam|Sir)\b/u.test(source)) return []
  return turned(text, wordsOf(language).titles ?? [])
}

function wordsOf({ tag }) {
  return words[tag] ?? {}
}

function edges(word) {
  return /^\p{Script=Han}/u.test(word) ? ['', ''] : [boundary.start, boundary.end]
}

function exchanged(text, pairs) {
  return pairs.flatMap(([from, to]) => {
    const [start, end] = edges(from)
    const match = new RegExp(`${start}${from}${end}`, 'u').exec(text)
    return match ? [replaced(text, match, to)] : []
  })
}

function turned(text, patterns) {
  return patterns.flatMap(([source, by]) => {
    const pattern = new RegExp(source, 'u')
    return pattern.test(text) ? [text.replace(pattern, by)] : []
  })
}

function replaced(text, match, by) {
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length)
}
