import { normaliseText } from '../../model/transcript.js'
import { blockBreak, type ShownPiece } from '../check-joined-marks.js'
import type { CalledNote, NoteCall } from '../check-note-marks.js'
import { logicalText } from './logical-text.js'
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

/** Elements that stand in a line with the words around them. */
const inLine = new Set(['Span', 'Em', 'Strong', 'Code', 'Link', 'Reference', 'Lbl'])

/** What a document shows, with the marks of notes among it. */
export function shownPieces({ direction }: Listener, document: Tag): ShownPiece[] {
  const pieces: ShownPiece[] = []
  const visit = (tag: Tag, around: ShownPiece['kind'], isInMark: boolean): void => {
    const isRaised = tag.kind === 'superscript' || tag.kind === 'subscript'
    const isMark = isInMark && tag.type === 'Lbl'
    const kind = isMark ? 'mark' : isRaised ? 'raised' : around
    const isInLine = inLine.has(tag.type) && (tag.type !== 'Lbl' || isInMark)
    if (!isInLine) pieces.push(blockBreak)
    for (const kid of tag.kids) {
      if (kid.node === 'text') pieces.push({ kind, text: logicalText([...kid.pieces], direction) })
      if (kid.node === 'tag') visit(kid, kind, isInMark || tag.kind === 'noteMark')
    }
    if (!isInLine) pieces.push(blockBreak)
  }
  visit(document, 'words', false)
  return pieces
}
