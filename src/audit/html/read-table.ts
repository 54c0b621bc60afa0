import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { elements, hasClass } from './query.js'
import { readCaption } from './read-caption.js'
import { speakerOf } from './speaker-of.js'

/** A table: caption, then its cells row by row. An empty header is a plain cell: its place tells what it is. */
export function readTable(table: Element, place: BlockContext): TranscriptEntry[] {
  const parts = elements(table).filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody')
  const hasRowHeaders = hasClass(table, 'row-headers')
  return [
    ...readCaption(table, 'caption', place),
    ...parts.flatMap((part) =>
      elements(part).flatMap((row) =>
        elements(row).map((cell, column) => {
          const isHeader =
            part.tagName === 'thead' || cell.tagName === 'th' || (hasRowHeaders && column === 0)
          return entry(isHeader ? 'tableHeader' : 'tableCell', cell.children, speakerOf(cell, place))
        }),
      ),
    ),
  ]
}
