import type { ElementContent } from 'hast'
import type { Direction } from '../../model/report.js'
import { element } from './element.js'

/** A document symbol: A/RES/60/1, E/CN.4/2005/2, S/RES/2286 (2016). */
const symbol =
  /[A-Z][A-Za-z0-9]*(?:[./-][A-Za-z0-9]+)*\/[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*(?:[ \u00A0]?\([0-9IVX]{1,6}\))?/u
    .source
const address = /(?:https?:\/\/|www\.)[^\s<>«»“”()،؛]+[^\s<>«»“”()،؛.,:;!?]/u.source
/** A hyphen after a single letter or digit: г-н, д-р, 7-е, e-mail. */
const abbreviation = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]-\p{L}+(?![\p{L}\p{N}-])/u.source
/** Joint symbols (A/70/621–S/2015/978) are one. */
const patterns = new RegExp(
  `(?<address>${address})|(?<symbol>(?<![\\p{L}\\p{N}/])${symbol}(?:[–-]${symbol})*)|(?<short>${abbreviation})`,
  'gu',
)

/** Keeps document symbols and short hyphenated words whole; in right-to-left text, symbols in their own order (UAX #9). */
export function keepWhole(value: string, direction: Direction): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const match of value.matchAll(patterns)) {
    const kept = whole(match, direction)
    if (kept === null) continue
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) })
    parts.push(kept)
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) })
  return parts
}

function whole({ 0: words, groups }: RegExpMatchArray, direction: Direction): ElementContent | null {
  if (groups?.short !== undefined) return element('span', { className: ['whole'] }, words)
  if (groups?.address !== undefined) return direction === 'rtl' ? element('bdi', { dir: 'ltr' }, words) : null
  return direction === 'rtl'
    ? element('bdi', { className: ['symbol'], dir: 'ltr' }, words)
    : element('span', { className: ['symbol'] }, words)
}
