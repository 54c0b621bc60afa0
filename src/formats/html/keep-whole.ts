import type { ElementContent } from 'hast'
import { type KeptStretch, keptStretches } from '../../model/kept-stretches.js'
import type { Direction } from '../../model/report.js'
import { element } from './element.js'

/** Keeps figures, symbols and short words on one line and, in right-to-left text, in their own order (UAX #9). */
export function keepWhole(value: string, direction: Direction): ElementContent[] {
  const parts: ElementContent[] = []
  const isTurned = direction === 'rtl' || rightToLeft.test(value)
  let end = 0
  for (const stretch of keptStretches(value)) {
    const kept = whole(value.slice(stretch.start, stretch.end), stretch, isTurned)
    if (kept === null) continue
    if (stretch.start > end) parts.push({ type: 'text', value: value.slice(end, stretch.start) })
    parts.push(kept)
    end = stretch.end
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) })
  return parts
}

const rightToLeft = /[\u0590-\u08FF]/u
/** Longer figures and symbols end a line after a delimiter, as addresses do: a phone is no wider. */
const longest = 28
const classes = { figure: 'whole', symbol: 'symbol', word: 'whole', address: 'address' } as const

/** Null where text as it stands does: nothing in it ends a line, and nothing turns it. */
function whole(words: string, { kind }: KeptStretch, isTurned: boolean): ElementContent | null {
  const breaks = kind === 'address' || words.length > longest
  const properties = { className: [classes[breaks ? 'address' : kind]] }
  const content = breaks ? withBreaks(words) : [words]
  if (kind === 'figure' && /^[\p{L}\p{Nd}.,:/\u00A0\u202F]+$/u.test(words)) return null
  if (isTurned && kind !== 'word') return element('bdi', { ...properties, dir: 'ltr' }, ...content)
  return element('span', properties, ...content)
}

/** An address ends a line after its delimiters only. */
function withBreaks(address: string): (string | ElementContent)[] {
  const parts = address.split(/(?<=[/?&=#_–-])(?=[^/?&=#_–-])/u)
  return parts.flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part]))
}
