import type { PhrasingContent, Text } from 'mdast'
import type {} from 'mdast-util-directive'
import type {} from '../model/distinct-syntax.js'

/** Blanks at the edges stand outside of what marks words. */
export function hoisted(inner: readonly PhrasingContent[]): {
  before: PhrasingContent[]
  children: PhrasingContent[]
  after: PhrasingContent[]
} {
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  const children = [...inner]
  for (;;) {
    const first = children[0]
    if (first?.type === 'break') {
      before.push(first)
      children.shift()
      continue
    }
    if (first?.type !== 'text') break
    const rest = first.value.replace(/^\s+/u, '')
    if (rest !== first.value) before.push(text(' '))
    if (rest === '') {
      children.shift()
      continue
    }
    children[0] = { ...first, value: rest }
    break
  }
  for (;;) {
    const last = children.at(-1)
    if (last?.type === 'break') {
      after.unshift(last)
      children.pop()
      continue
    }
    if (last?.type !== 'text') break
    const rest = last.value.replace(/\s+$/u, '')
    if (rest !== last.value) after.unshift(text(' '))
    if (rest === '') {
      children.pop()
      continue
    }
    children[children.length - 1] = { ...last, value: rest }
    break
  }
  return { before, children, after }
}

/** Words as a node. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** A line of phrasing without blanks and breaks at its edges, and with one blank for many. */
export function trimmed(content: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of content) {
    const before = merged.at(-1)
    if (node.type === 'text' && before?.type === 'text')
      merged[merged.length - 1] = text((before.value + node.value).replace(/[ \t]{2,}/gu, ' '))
    else if (node.type === 'break' && before?.type === 'text')
      merged.splice(merged.length - 1, 1, text(before.value.trimEnd()), node)
    else if (node.type === 'text' && before?.type === 'break') merged.push(text(node.value.trimStart()))
    else merged.push(node)
  }
  const isIdle = (node: PhrasingContent | undefined) =>
    node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
  while (isIdle(merged[0])) merged.shift()
  while (isIdle(merged.at(-1))) merged.pop()
  const first = merged[0]
  if (first?.type === 'text') merged[0] = text(first.value.trimStart())
  const last = merged.at(-1)
  if (last?.type === 'text') merged[merged.length - 1] = text(last.value.trimEnd())
  return merged.filter((node) => node.type !== 'text' || node.value !== '')
}
