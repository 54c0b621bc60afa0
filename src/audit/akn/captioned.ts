import { elements, textOf, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { attribute, idOf } from './query.js'

/** A caption with its label ("Table 1") as number. */
export function captioned(
  caption: XmlElement | null,
  owner: XmlElement,
  place: BlockContext,
): TranscriptEntry[] {
  if (!caption) return []
  const label = elements(caption).find((one) => one.name === 'inline' && attribute(one, 'name') === 'label')
  return [entry('caption', caption, place, { id: idOf(owner), number: label ? textOf(label) : null })]
}
