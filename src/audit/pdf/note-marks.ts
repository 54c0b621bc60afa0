import { normaliseText } from '../../model/transcript.js'
import type { CalledNote, NoteCall } from '../check-note-marks.js'
import { type Listener, labelOf, speak, targetOf } from './speak.js'
import type { Tag } from './tree.js'

/** The marks of notes and the notes of a document, in its order. */
export function noteMarksOf(listener: Listener, document: Tag): { calls: NoteCall[]; notes: CalledNote[] } {
  const calls: NoteCall[] = []
  const notes: CalledNote[] = []
  const visit = (tag: Tag) => {
    const label = tag.kind === 'noteMark' || isNote(tag) ? labelOf(tag) : null
    const mark = label ? normaliseText(speak(listener, label).text) : ''
    if (tag.kind === 'noteMark') {
      const link = linksIn(tag)[0]
      calls.push({ mark, id: tag.id, target: link ? targetOf(listener, link) : '' })
    } else if (isNote(tag)) {
      const back = label ? linksIn(label).map((link) => targetOf(listener, link)) : []
      notes.push({ mark, id: tag.id, back })
    }
    for (const kid of tag.kids) if (kid.node === 'tag') visit(kid)
  }
  visit(document)
  return { calls, notes }
}

function isNote({ type }: Tag): boolean {
  return type === 'Note' || type === 'FENote'
}

function linksIn(tag: Tag): Tag[] {
  return tag.kids.flatMap((kid) => {
    if (kid.node !== 'tag') return []
    return kid.type === 'Link' ? [kid] : linksIn(kid)
  })
}
