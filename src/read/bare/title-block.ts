import type { Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Place } from '../../model/message.js'

/** A tree without pandoc's title block, and what that says. */
export interface TitleBlockTaken {
  tree: Root
  title: string
  /** Authors and date, which are not used. */
  others: string[]
  place: Place | null
}

/** Takes pandoc's title block off: lines that begin with `%` before everything else say the title, authors and date. */
export function takeTitleBlock(tree: Root): TitleBlockTaken | null {
  const [first, ...children] = tree.children
  const [text] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || first.children.length !== 1 || text?.type !== 'text') return null
  const lines = text.value.split('\n')
  if (
    first.position?.start.line !== 1 ||
    lines.length > 3 ||
    !lines.every((line) => /^%(?:[ \t]|$)/u.test(line))
  )
    return null
  const [title = '', ...others] = lines.map((line) => line.slice(1).trim())
  return {
    tree: { ...tree, children },
    title,
    others: others.filter((other) => other !== ''),
    place: placeOf(first),
  }
}
