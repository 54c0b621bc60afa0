import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { attribute, elements, hasClass, idOf } from './query.js'
import { speakerOf } from './speaker-of.js'

/** What an item gives to the entry of its first paragraph. */
export interface Leading {
  kind: 'listItem' | 'definition' | 'action' | 'note'
  number: string | null
  level: number
  place: BlockContext
}

/** An item: its first paragraph speaks with the item's number and id, the rest for itself. */
export function readLeading(item: Element, { kind, number, level, place }: Leading): TranscriptEntry[] {
  // Only its own: an action or a note inside it has words as well.
  const holder =
    elements(item).find((element) => element.tagName === 'div' && hasClass(element, 'words')) ?? item
  const blocks = holder.children.filter((child) => child.type !== 'element' || !isSign(child))
  const [first] = elements({ ...holder, children: blocks })
  const opening = first?.tagName === 'p' && idOf(first) !== null ? first : null
  const isSilent = kind === 'definition' && opening === null
  const marks = { id: idOf(item), number, level }
  return [
    ...(isSilent
      ? []
      : [entry(kind, opening?.children ?? [], opening ? speakerOf(opening, place) : place, marks)]),
    ...place.read({ ...holder, children: blocks.filter((child) => child !== opening) }, place),
  ]
}

/** A note's own line of back links, a task's box. */
function isSign(element: Element): boolean {
  return (
    hasClass(element, 'task') ||
    (element.tagName === 'p' && elements(element).some(isBackLink) && idOf(element) === null)
  )
}

function isBackLink(element: Element): boolean {
  return attribute(element, 'role') === 'doc-backlink'
}
