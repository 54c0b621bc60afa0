import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { find, hasClass, idOf, textOf } from './query.js'
import { speakerOf } from './speaker-of.js'

/** The caption of a table or figure, with its label ("Table 1") as number. */
export function readCaption(owner: Element, tagName: string, place: BlockContext): TranscriptEntry[] {
  const caption = find(owner, (element) => element.tagName === tagName)
  if (!caption) return []
  const label = find(caption, (element) => hasClass(element, 'label'))
  return [
    entry('caption', caption.children, speakerOf(caption, place), {
      id: idOf(owner),
      number: label ? textOf(label) : null,
    }),
  ]
}
