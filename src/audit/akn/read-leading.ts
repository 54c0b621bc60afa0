import { elements, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { EntryFacts } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { classesOf } from './query.js'

/** An item: its first paragraph speaks with the item's number and id, the rest for itself. */
export function leading(
  kind: 'listItem' | 'definition' | 'action' | 'note',
  holder: XmlElement | null,
  facts: EntryFacts,
  place: BlockContext,
): TranscriptEntry[] {
  const content = (holder ? elements(holder) : []).filter(({ name }) => name !== 'num' && name !== 'heading')
  const [first] = content
  const opening = first?.name === 'p' && classesOf(first).length === 0 ? first : null
  const isSilent = kind === 'definition' && !opening
  return [
    ...(isSilent ? [] : [entry(kind, opening, place, facts)]),
    ...content.filter((one) => one !== opening).flatMap((one) => place.read(one, place)),
  ]
}
