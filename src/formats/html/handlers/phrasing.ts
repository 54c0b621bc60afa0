import type { Element, ElementContent } from 'hast'
import type { MarkedWords } from '../../../model/distinction.js'
import { type KeptStretch, keptStretches } from '../../../model/kept-stretches.js'
import type { Direction, NodeOf } from '../../../model/report.js'
import { element } from '../element.js'
import { picture } from '../picture.js'
import type { Handlers, HtmlState } from '../state.js'

/** Inline content that HTML has one element for, or none. */
export const phrasing = {
  /** What must not be divided stays together. */
  text: (state, node) => keepWhole(node.value, state.report.direction),
  emphasis: as('em'),
  strong: as('strong'),
  subscript: as('sub'),
  superscript: as('sup'),
  insert: as('ins'),
  delete: as('del'),
  highlight: as('mark'),
  keyboard: as('kbd'),
  /** Code reads from left to right in every language. */
  inlineCode: (_state, node) => element('code', { dir: 'ltr' }, node.value),
  break: () => element('br', {}),
  inlineImage: (state, node) => picture(state, node.media, node.alternative),
  /** `dir` isolates the words from their surroundings (HTML, "bidirectional text"). */
  span: (state, node) =>
    element('span', { lang: node.language, dir: node.direction }, state.all(node.children)),
  abbreviation: (_state, node) => element('abbr', { title: node.expansion }, node.value),
} satisfies Partial<Handlers>

function as(
  tagName: string,
): (state: HtmlState, node: NodeOf<'emphasis' | 'strong' | MarkedWords>) => Element {
  return (state, { children }) => element(tagName, {}, state.all(children))
}

/** Keeps figures, symbols and short words on one line and, in right-to-left text, in their own order (UAX #9). */
function keepWhole(value: string, direction: Direction): ElementContent[] {
  const parts: ElementContent[] = []
  const isFromRight = direction === 'rtl' || rightToLeft.test(value)
  let end = 0
  for (const stretch of keptStretches(value)) {
    const kept = whole(value.slice(stretch.start, stretch.end), stretch, isFromRight)
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
function whole(words: string, { kind, turned }: KeptStretch, isFromRight: boolean): ElementContent | null {
  const breaks = kind === 'address' || words.length > longest
  const properties = { className: [classes[breaks ? 'address' : kind]] }
  const content = breaks ? withBreaks(words) : [words]
  if (kind === 'figure' && /^[\p{L}\p{Nd}.,:/\u00A0\u202F]+$/u.test(words)) return null
  if (isFromRight && turned) return element('bdi', { ...properties, dir: 'ltr' }, ...content)
  return element('span', properties, ...content)
}

/** An address ends a line after its delimiters only. */
function withBreaks(address: string): (string | ElementContent)[] {
  const parts = address.split(/(?<=[/?&=#_–-])(?=[^/?&=#_–-])/u)
  return parts.flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part]))
}
