import type { PhrasingContent } from 'mdast'
import type { MarkedWords } from '../../model/distinction.js'
import { escapes } from '../../model/typed-text.js'
import { type MarkedPair, type Sign, withMarks } from './marked-words.js'

const signs = /==|\+\+|~|\^(?!\[)|\s/gu
const wordCharacter = /[\p{L}\p{N}]/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Scripts that write short words (“and”, “in”) together with the word behind them. */
const prefixing = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Stands for what is no text beside a sign: a picture, code, other marks. */
const object = '\uFFFC'

/**
 * Reads the marks of other dialects whose meaning a Report has: `H~2~O` and `m^3^` of pandoc, `==marked==` and `++new++`
 * of many, and the single tildes with which GitHub strikes words.
 */
export function readInlineMarks(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  if (!children.some((child) => child.type === 'text' && /==|\+\+|~|\^/u.test(child.value)))
    return [...children]
  const pairs = pairsIn(children, source)
  return pairs.length === 0 ? [...children] : withMarks(children, pairs, source)
}

function pairsIn(children: readonly PhrasingContent[], source: string): MarkedPair[] {
  const open = new Map<string, Sign & { type: MarkedWords }>()
  const pairs: MarkedPair[] = []
  for (const [child, node] of children.entries()) {
    if (node.type !== 'text') continue
    const escaped = escapes(node, source)
    for (const match of node.value.matchAll(signs)) {
      const found: Sign = { child, from: match.index, to: match.index + match[0].length, sign: match[0] }
      if (match[0].trim() === '') {
        // Lowered and raised words hold no space (pandoc's manual).
        for (const [sign, { type }] of open)
          if (type === 'subscript' || type === 'superscript') open.delete(sign)
        continue
      }
      if (escaped?.has(match.index)) continue
      const before = beside(children, found, -1)
      const after = beside(children, found, 1)
      if (before === match[0].charAt(0) || after === match[0].charAt(0)) continue
      const opener = open.get(match[0])
      if (opener && canClose(opener.type, before, after)) {
        pairs.push({ type: opener.type, open: opener, close: found })
        // Marks that began inside end inside.
        for (const [sign, other] of open) if (isAfter(other, opener) || other === opener) open.delete(sign)
        continue
      }
      const type = openedBy(match[0], before, after)
      if (type) open.set(match[0], { ...found, type })
    }
  }
  return pairs
}

/** The character beside a sign; empty at the edge of a block. */
function beside(children: readonly PhrasingContent[], { child, from, to }: Sign, side: -1 | 1): string {
  const node = children[child]
  const value = node?.type === 'text' ? node.value : ''
  const own = side < 0 ? value.charAt(from - 1) : value.charAt(to)
  if (own !== '') return own
  const next = children[child + side]
  if (next === undefined) return ''
  return next.type === 'break' ? ' ' : object
}

function isAfter(one: Sign, other: Sign): boolean {
  return one.child > other.child || (one.child === other.child && one.from > other.from)
}

function joins(character: string): boolean {
  return wordCharacter.test(character) && !unspaced.test(character) && !prefixing.test(character)
}

function openedBy(sign: string, before: string, after: string): MarkedWords | null {
  if (after === '' || /\s/u.test(after)) return null
  const isInWord = wordCharacter.test(before) || /[)\]’]/u.test(before) || before === object
  switch (sign) {
    case '^':
      return isInWord ? 'superscript' : null
    case '~':
      if (isInWord && !unspaced.test(before)) return 'subscript'
      return joins(before) ? null : 'delete'
    default:
      return joins(before) ? null : sign === '==' ? 'highlight' : 'insert'
  }
}

function canClose(type: MarkedWords, before: string, after: string): boolean {
  if (before === '' || /\s/u.test(before)) return false
  return type === 'subscript' || type === 'superscript' || !joins(after)
}
