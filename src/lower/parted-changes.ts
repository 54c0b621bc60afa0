import { plainText } from '../model/plain-text.js'
import type { Phrasing } from '../model/report.js'

const endsInWord = /[\p{L}\p{M}\p{N}]$/u
const beginsWithWord = /^[\p{L}\p{N}]/u

/**
 * A space between what was struck and what was put in its place: `<del>3</del><ins>4</ins>` is a 3 and a 4, which
 * without signs that show it would be read and said as 34. Letters inside a word stay together.
 */
export function partedChanges(content: readonly Phrasing[]): Phrasing[] {
  return content.flatMap((node, index): Phrasing[] => {
    const parted = 'children' in node ? { ...node, children: partedChanges(node.children) } : node
    const next = content[index + 1]
    if (!next || !isExchange(node, next)) return [parted]
    const isInWord =
      endsInWord.test(textOf(content[index - 1])) || beginsWithWord.test(textOf(content[index + 2]))
    const isJoined = endsInWord.test(textOf(node)) && beginsWithWord.test(textOf(next))
    return isJoined && !isInWord ? [parted, { type: 'text', value: ' ' }] : [parted]
  })
}

function isExchange(one: Phrasing, other: Phrasing): boolean {
  return (
    (one.type === 'delete' && other.type === 'insert') || (one.type === 'insert' && other.type === 'delete')
  )
}

function textOf(node: Phrasing | undefined): string {
  return node ? plainText([node]) : ''
}
