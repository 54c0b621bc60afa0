import { Rules } from '@cto.af/linebreak'
import type { BreakOpportunity } from './break-opportunity.js'

const rules = new Rules({ example7: true })
const inside = new Map<string, readonly number[]>()
const between = new Map<string, boolean>()
/** Letters, digits and a stop behind them: nothing breaks inside (LB13, LB23, LB25, LB28). */
const plainWord = /^[0-9A-Za-zÀ-ɏЀ-ӿء-ي]+[.,;:!]?$/
const plainEnd = /[0-9A-Za-zÀ-ɏЀ-ӿء-ي.,;:!]$/
const plainStart = /^[0-9A-Za-zÀ-ɏЀ-ӿء-ي(]/

/**
 * Break opportunities of UAX #14. No rule looks further than the word before and the word behind a space, so that
 * words and pairs of words are resolved once; plain ones need no look at all.
 */
export function unicodeBreaks(text: string): BreakOpportunity[] {
  if (/[\n\v\f\r\u0085\u2028\u2029\u200b]/.test(text)) return resolve(text)
  const found: BreakOpportunity[] = []
  let previous = ''
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    if (index > 0 && breaksBetween(previous, word)) found.push({ at: index, forced: false })
    for (const at of breaksInside(word)) found.push({ at: index + at, forced: false })
    previous = word
  }
  return found
}

function breaksInside(word: string): readonly number[] {
  if (plainWord.test(word)) return []
  const known = inside.get(word)
  if (known) return known
  const found = resolve(word).map(({ at }) => at)
  // Long stretches without a space (Chinese) do not come again
  if (word.length < 32) inside.set(word, found)
  return found
}

function breaksBetween(left: string, right: string): boolean {
  if (plainEnd.test(left) && plainStart.test(right)) return true
  const key = `${left.slice(-8)} ${right.slice(0, 8)}`
  const known = between.get(key)
  if (known !== undefined) return known
  const at = key.lastIndexOf(' ') + 1
  const breaks = resolve(key).some((place) => place.at === at)
  between.set(key, breaks)
  return breaks
}

function resolve(text: string): BreakOpportunity[] {
  // The package breaks behind joiners, against LB8a: signs of several parts would come apart.
  return Array.from(rules.breaks(text), ({ position, required }) => ({
    at: position,
    forced: required,
  })).filter(({ at }) => at < text.length && text[at - 1] !== '\u200d')
}
