import type { Element } from 'hast'
import { noteMarkText, type TranscriptEntry } from '../../model/transcript.js'
import type { Speaker } from '../../model/transcript-entry.js'
import { elements, find, hasClass, textOf } from './query.js'
import { readBlocks } from './read-blocks.js'
import { readLeading } from './read-leading.js'
import { speakerOf } from './speaker-of.js'

/** The second stream: the notes in their order. */
export function readNotes(section: Element, speaker: Speaker): TranscriptEntry[] {
  const list = find(section, (element) => element.tagName === 'ol')
  return (list ? elements(list) : []).flatMap((item) => {
    const mark = find(item, (element) => hasClass(element, 'mark'))
    return readLeading(item, {
      kind: 'note',
      number: mark ? noteMarkText(textOf(mark)) : null,
      level: 0,
      place: { ...speakerOf(item, speaker), nesting: 0, isQuoted: false, read: readBlocks },
    })
  })
}
