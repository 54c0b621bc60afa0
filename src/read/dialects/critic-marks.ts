import type { PhrasingContent } from 'mdast'
import type { MarkedWords } from '../../model/distinction.js'
import { escapes } from '../../model/typed-text.js'
import { type MarkedPair, type Sign, withMarks } from './marked-words.js'

const sign = /\{(?:\+\+|--|==)|(?:\+\+|--|==)\}/gu

const meanings: Readonly<Record<string, { closer: string; type: MarkedWords }>> = {
  '{++': { closer: '++}', type: 'insert' },
  '{--': { closer: '--}', type: 'delete' },
  '{==': { closer: '==}', type: 'highlight' },
}

/** Reads the marks of CriticMarkup: `{++new++}`, `{--old--}`, `{==seen==}` and `{~~old~>new~~}`. */
export function readCriticMarks(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  if (!children.some((child) => child.type === 'text' && child.value.includes('{'))) return [...children]
  const pairs = pairsIn(children, source)
  return substitutions(pairs.length === 0 ? children : withMarks(children, pairs, source))
}

/** Pairs in their order; none stands inside another. */
function pairsIn(children: readonly PhrasingContent[], source: string): MarkedPair[] {
  const pairs: MarkedPair[] = []
  let open: Sign | null = null
  for (const [child, node] of children.entries()) {
    if (node.type !== 'text') continue
    const escaped = escapes(node, source)
    for (const match of node.value.matchAll(sign)) {
      const [typed] = match
      // A backslash may stand before any of its characters.
      if ([0, 1, 2].some((at) => escaped?.has(match.index + at))) continue
      const found: Sign = { child, from: match.index, to: match.index + typed.length, sign: typed }
      if (meanings[typed]) {
        open = found
        continue
      }
      const meaning = open && meanings[open.sign]
      if (!open || meaning?.closer !== typed) continue
      if (!isEmpty(open, found)) pairs.push({ type: meaning.type, open, close: found })
      open = null
    }
  }
  return pairs
}

function isEmpty(open: Sign, close: Sign): boolean {
  return open.child === close.child && open.to === close.from
}

/** `{~~old~>new~~}`: between the braces stand words that GitHub's Markdown strikes. */
function substitutions(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...children]
  for (let index = 1; index < result.length - 1; index++) {
    const [before, struck, after] = result.slice(index - 1, index + 2)
    if (before?.type !== 'text' || struck?.type !== 'delete' || after?.type !== 'text') continue
    if (!before.value.endsWith('{') || !after.value.startsWith('}')) continue
    const changed = divided(struck.children)
    if (!changed) continue
    const at = struck.position ? { position: struck.position } : {}
    result.splice(
      index - 1,
      3,
      { ...before, value: before.value.slice(0, -1) },
      { type: 'delete', children: changed.old, ...at },
      { type: 'insert', children: changed.new, ...at },
      { ...after, value: after.value.slice(1) },
    )
  }
  return result.filter((node) => node.type !== 'text' || node.value !== '')
}

function divided(
  children: readonly PhrasingContent[],
): { old: PhrasingContent[]; new: PhrasingContent[] } | null {
  const index = children.findIndex((child) => child.type === 'text' && child.value.includes('~>'))
  const node = children[index]
  if (node?.type !== 'text') return null
  const at = node.value.indexOf('~>')
  const rest = (value: string): PhrasingContent[] => (value === '' ? [] : [{ ...node, value }])
  const before = [...children.slice(0, index), ...rest(node.value.slice(0, at))]
  const after = [...rest(node.value.slice(at + 2)), ...children.slice(index + 1)]
  return before.length > 0 && after.length > 0 ? { old: before, new: after } : null
}
