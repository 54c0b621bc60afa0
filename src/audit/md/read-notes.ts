import type { RootContent } from 'mdast'
import type { TranscriptEntry } from '../../model/transcript.js'
import { transcriptEntry } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import { openingOf } from './opening.js'
import { readBlocks } from './read-blocks.js'
import { speak } from './speak.js'

/** The second stream: the notes in their order. */
export function readNotes(blocks: readonly RootContent[], place: BlockContext): TranscriptEntry[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'footnoteDefinition') return []
    const [first, ...rest] = block.children
    const { id, words } = openingOf(first?.type === 'paragraph' ? first.children : [])
    const number = `[^${block.label ?? block.identifier}]`
    return [
      transcriptEntry('note', place, { id, number, level: 0 }, (found) => speak(words, found)),
      ...readBlocks(rest, place),
    ]
  })
}
