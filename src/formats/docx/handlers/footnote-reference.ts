import { FootnoteReference, type XmlComponent } from 'docx'
import { separatorBefore } from '../../../model/note-separator.js'
import { fieldAround, fieldCode } from '../inline/field.js'
import { run, words } from '../inline/inline.js'
import type { RunFormatting } from '../inline/piece.js'
import { countsNotes } from '../number-format.js'
import type { DocxState, InlineHandler } from '../state.js'
import { element } from '../xml/element.js'

/**
 * The mark of a note. The first mark in the body is Word's own; further marks of the same note, and marks inside
 * notes, where Word allows none, are NOTEREF fields over it.
 */
export const footnoteReference: InlineHandler<'footnoteReference'> = (state, node, formatting) => {
  const { notes } = state
  const marked: RunFormatting = { ...formatting, styles: [], style: 'FootnoteReference' }
  const separator = separatorBefore(node)
  // With the figure and the stop before it (`2024.` and 1) it would be one figure, from left to right (UAX #9, W4).
  const guard = state.report.direction === 'rtl' ? '\u200F' : ''
  const before = guard + separator === '' ? [] : [run(state, words(guard + separator), marked)]
  if (notes.native.get(node.target) !== node.id) {
    const first = notes.native.get(node.target) ?? notes.carriers.get(node.target)
    const name = state.bookmarks.nameOf(first ?? node.target)
    const field = fieldAround(
      state,
      fieldCode('NOTEREF', name, '\\h \\f'),
      [run(state, words(digitsOf(node.mark)), marked)],
      marked,
    )
    return [
      {
        type: 'finished',
        components: [...before, ...state.bookmarks.around(node.id, around(state, node.mark, field, marked))],
      },
    ]
  }
  const mark = nativeMark(state, node.target, node.mark, marked)
  const carried = notes
    .carriedBy(node.id)
    .flatMap((note) =>
      state.bookmarks.around(
        `${note.id}-carrier`,
        nativeMark(state, note.id, note.mark, { ...marked, style: 'FootnoteCarrier' }),
      ),
    )
  return [{ type: 'finished', components: [...before, ...state.bookmarks.around(node.id, mark), ...carried] }]
}

function nativeMark(state: DocxState, note: string, mark: string, formatting: RunFormatting): XmlComponent[] {
  const id = state.notes.number(note)
  if (countsNotes(state.context))
    return around(state, mark, [run(state, [new FootnoteReference(id)], formatting)], formatting)
  const reference = element('w:footnoteReference', { 'w:customMarkFollows': 1, 'w:id': id })
  return [run(state, [reference, ...words(mark)], formatting)]
}

/** The language's brackets around the number. */
function around(
  state: DocxState,
  mark: string,
  number: readonly XmlComponent[],
  formatting: RunFormatting,
): XmlComponent[] {
  const digits = digitsOf(mark)
  const [before = '', after = ''] = mark.split(digits)
  return [
    ...(before ? [run(state, words(before), formatting)] : []),
    ...number,
    ...(after ? [run(state, words(after), formatting)] : []),
  ]
}

function digitsOf(mark: string): string {
  return mark.match(/\p{N}+/u)?.[0] ?? mark
}
