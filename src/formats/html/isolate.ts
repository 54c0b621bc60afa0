import type { ElementContent } from 'hast'
import type { Direction } from '../../model/report.js'
import { element } from './element.js'

/** A document symbol: A/RES/60/1, E/CN.4/2005/2, S/RES/2286 (2016). */
const symbol =
  /[A-Z][A-Za-z0-9]*(?:[./-][A-Za-z0-9]+)*\/[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*(?:[ \u00A0]?\([0-9IVX]{1,6}\))?/u
    .source
const address = /(?:https?:\/\/|www\.)[^\s<>«»“”()،؛]+[^\s<>«»“”()،؛.,:;!?]/u.source
/** Joint symbols (A/70/621–S/2015/978) are one. */
const patterns = new RegExp(
  `(?<address>${address})|(?<symbol>(?<![\\p{L}\\p{N}/])${symbol}(?:[–-]${symbol})*)`,
  'gu',
)

/** Keeps document symbols whole and, in right-to-left text, in their own order (UAX #9, isolates). */
export function isolate(value: string, direction: Direction): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const match of value.matchAll(patterns)) {
    if (match.groups?.address !== undefined && direction === 'ltr') continue
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) })
    parts.push(whole(match[0], match.groups?.symbol !== undefined, direction))
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) })
  return parts
}

function whole(value: string, isSymbol: boolean, direction: Direction): ElementContent {
  const className = isSymbol ? { className: ['symbol'] } : {}
  return direction === 'rtl'
    ? element('bdi', { ...className, dir: 'ltr' }, value)
    : element('span', className, value)
}
