import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import { entry } from './entry.js'
import { elements, findAll } from './query.js'
import type { Place } from './read-blocks.js'
import { readCaption } from './read-caption.js'
import { voiceOf } from './voice.js'

/** A table: caption, then its cells row by row. Every cell of the head is a header, even an empty one. */
export function readTable(table: Element, place: Place): TranscriptEntry[] {
  const parts = elements(table).filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody')
  return [
    ...readCaption(table, 'caption', place),
    ...parts.flatMap((part) =>
      findAll(part, ({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) =>
        entry(
          part.tagName === 'thead' || cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
          cell.children,
          voiceOf(cell, place),
        ),
      ),
    ),
  ]
}
