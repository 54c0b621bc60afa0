import { exactly } from '../language/pattern.js'
import type { NodeOf, Phrasing } from '../model/report.js'
import type { State } from './state.js'

/** Gives the first occurrence of each abbreviation in a top-level section its expansion. */
export function abbreviations(state: State, content: readonly Phrasing[]): Phrasing[] {
  const known = state.source.frontMatter.abbreviations
  const names = Object.keys(known).sort((a, b) => b.length - a.length)
  if (names.length === 0) return [...content]
  const pattern = new RegExp(names.map((name) => bounded(name)).join('|'), 'gu')
  return expand(content)

  function expand(nodes: readonly Phrasing[]): Phrasing[] {
    return nodes.flatMap((node): Phrasing[] => {
      if (isRunning(node)) return [{ ...node, children: expand(node.children) }]
      return node.type === 'text' ? inText(node) : [node]
    })
  }

  function inText(node: Extract<Phrasing, { type: 'text' }>): Phrasing[] {
    const parts: Phrasing[] = []
    let from = 0
    for (const match of node.value.matchAll(pattern)) {
      const value = match[0]
      const expansion = known[value]
      if (expansion === undefined || state.expanded.has(value)) continue
      state.expanded.add(value)
      if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) })
      parts.push({
        type: 'abbreviation',
        value,
        expansion,
        ...(node.position ? { position: node.position } : {}),
      })
      from = match.index + value.length
    }
    if (from === 0) return [node]
    if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) })
    return parts
  }
}

type Running = NodeOf<'emphasis' | 'strong' | 'delete' | 'insert' | 'highlight'>

/** Whether words read on through a node: no foreign words, and none that lead elsewhere or stand off the line. */
function isRunning(node: Phrasing): node is Running {
  const { type } = node
  return (
    type === 'emphasis' || type === 'strong' || type === 'delete' || type === 'insert' || type === 'highlight'
  )
}

/** A whole word of its own script: Han or Arabic letters may touch a Latin abbreviation. */
function bounded(name: string): string {
  const letters = /^\p{Script=Latin}/u.test(name) ? '\\p{Script=Latin}\\p{N}' : '\\p{L}\\p{N}'
  return `(?<![${letters}/-])${exactly(name)}(?![${letters}/])`
}
