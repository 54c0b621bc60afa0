import { elements, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { captioned } from './captioned.js'
import { entry } from './entry.js'
import { only } from './query.js'

/** A table: caption, then its cells row by row. */
export function readTable(table: XmlElement, place: BlockContext): TranscriptEntry[] {
  return [
    ...captioned(only(table, 'caption'), table, place),
    ...elements(table)
      .filter(({ name }) => name === 'tr')
      .flatMap((row) =>
        elements(row).map((cell) =>
          entry(cell.name === 'th' ? 'tableHeader' : 'tableCell', only(cell, 'p'), place),
        ),
      ),
  ]
}
