import type { PhrasingContent, Text } from 'mdast'
import type { Distinction } from '../../model/distinction.js'
import { pointAt } from '../../model/point-at.js'
import { escapes } from './escapes.js'

/** A sign in a text that may begin or end marked words. */
interface Sign {
  child: number
  /** Offsets in the text. */
  from: number
  to: number
  sign: string
}

/** Words between two signs. */
interface Pair {
  type: Distinction
  open: Sign
  close: Sign
}

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

function pairsIn(children: readonly PhrasingContent[], source: string): Pair[] {
  const open = new Map<string, Sign & { type: Distinction }>()
  const pairs: Pair[] = []
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

function openedBy(sign: string, before: string, after: string): Distinction | null {
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

function canClose(type: Distinction, before: string, after: string): boolean {
  if (before === '' || /\s/u.test(before)) return false
  return type === 'subscript' || type === 'superscript' || !joins(after)
}

/** The children with the words between signs in nodes of their own; pairs lie inside each other or apart. */
function withMarks(
  children: readonly PhrasingContent[],
  pairs: readonly Pair[],
  source: string,
): PhrasingContent[] {
  const ends = new Map<number, { at: Sign; pair: Pair }[]>()
  for (const pair of pairs)
    for (const at of [pair.open, pair.close]) {
      const own = ends.get(at.child) ?? []
      own.push({ at, pair })
      ends.set(at.child, own)
    }
  const open: PhrasingContent[][] = [[]]
  const add = (node: PhrasingContent) => open.at(-1)?.push(node)
  for (const [index, node] of children.entries()) {
    const own = ends.get(index)
    if (!own || node.type !== 'text') {
      add(node)
      continue
    }
    let from = 0
    for (const { at, pair } of own.sort((one, other) => one.at.from - other.at.from)) {
      const words = part(node, from, at.from, source)
      if (words) add(words)
      from = at.to
      if (at === pair.open) open.push([])
      else close(pair, open, children, source)
    }
    const rest = part(node, from, node.value.length, source)
    if (rest) add(rest)
  }
  return open[0] ?? []
}

function close(
  pair: Pair,
  open: PhrasingContent[][],
  children: readonly PhrasingContent[],
  source: string,
): void {
  const inner = open.pop() ?? []
  const first = children[pair.open.child]
  const last = children[pair.close.child]
  const start = first?.type === 'text' ? pointIn(first, pair.open.from, source) : null
  const end = last?.type === 'text' ? pointIn(last, pair.close.to, source) : null
  const position = start && end ? { position: { start, end } } : {}
  open.at(-1)?.push({ type: pair.type, children: inner, ...position })
}

function part(node: Text, from: number, to: number, source: string): Text | null {
  if (from >= to) return null
  const start = pointIn(node, from, source)
  const end = pointIn(node, to, source)
  return {
    type: 'text',
    value: node.value.slice(from, to),
    ...(start && end ? { position: { start, end } } : {}),
  }
}

/** The place of a character of a text; of one that is not typed as it is read, that of its text. */
function pointIn(node: Text, index: number, source: string) {
  const { position } = node
  if (position?.start.offset === undefined || position.end.offset === undefined) return null
  if (index === node.value.length) return position.end
  const isAsTyped = source.slice(position.start.offset, position.end.offset) === node.value
  return isAsTyped ? pointAt(source, position.start.offset + index) : position.start
}
