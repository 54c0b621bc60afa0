import type { Parents, PhrasingContent, Root, Text } from 'mdast'
import { ReadAddress } from './address-end.js'

/** What an address begins with, up to its host. */
const beginning = /(?<![^\s\p{P}\p{S}])(?:https?:\/\/|www\.)/giu

/**
 * Addresses that are found in texts once they are parsed go on to the next space: a text is divided where an address in
 * it ends, and `joinTexts` puts together what stays text.
 */
export function divideTexts(tree: Root): void {
  eachParent(tree, (children) => {
    if (!children.some((child) => child.type === 'text' && /https?:\/\/|www\./iu.test(child.value)))
      return children
    return children.flatMap((child): PhrasingContent[] => (child.type === 'text' ? divided(child) : [child]))
  })
}

export function joinTexts(tree: Root): void {
  eachParent(tree, (children) => {
    const isPart = (child: PhrasingContent | undefined) =>
      child?.type === 'text' && child.position === undefined
    if (!children.some((child, index) => isPart(child) && isPart(children[index + 1]))) return children
    const joined: PhrasingContent[] = []
    for (const child of children) {
      const last = joined.at(-1)
      if (child.type === 'text' && last?.type === 'text' && isPart(child) && isPart(last))
        last.value += child.value
      else joined.push(child)
    }
    return joined
  })
}

function eachParent(tree: Root, change: (children: PhrasingContent[]) => PhrasingContent[]): void {
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const children = change(parent.children as PhrasingContent[])
    parent.children = children as never
    for (const child of children) if ('children' in child && child.type !== 'link') waiting.push(child)
  }
}

function divided(text: Text): Text[] {
  const parts: Text[] = []
  let from = 0
  beginning.lastIndex = 0
  for (let match = beginning.exec(text.value); match; match = beginning.exec(text.value)) {
    const end = endOfAddress(text.value, match.index + match[0].length, /^w/iu.test(match[0]))
    beginning.lastIndex = end
    if (end === text.value.length || /\s/u.test(text.value.charAt(end))) continue
    parts.push({ type: 'text', value: text.value.slice(from, end) })
    from = end
  }
  // What is not divided keeps its place.
  return from === 0 ? [text] : [...parts, { type: 'text', value: text.value.slice(from) }]
}

function endOfAddress(text: string, from: number, isHost: boolean): number {
  const read = new ReadAddress()
  if (isHost) for (const character of 'www.') read.take(character)
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (/\s/u.test(character) || read.endsBefore(character)) return at
    read.take(character)
  }
  return text.length
}
