import type { PhrasingContent } from 'mdast'
import { nothingFound } from '../../model/transcript-entry.js'
import { elements, type Inline } from './elements.js'
import { speak } from './speak.js'

/** What the anchor in front of a block says of it. */
export interface Opening {
  id: string | null
  /** What the block is where Markdown has no sign for it. */
  name: string | null
  marker: string | null
  number: string | null
  /** The words behind the anchor. */
  words: Inline[]
}

/** Parts a block's anchor from its words; a block without one has only words. */
export function openingOf(content: readonly PhrasingContent[]): Opening {
  const joined = elements(content)
  const [first, ...words] = joined
  if (first?.type !== 'element' || first.name !== 'a')
    return { id: null, name: null, marker: null, number: null, words: joined }
  const { id = null, class: name = null, 'data-marker': marker = null } = first.attributes
  const number = speak(first.children, nothingFound())
  return { id, name, marker, number: number === '' ? null : number, words }
}
