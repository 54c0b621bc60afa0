import { Tab } from 'docx'
import { plainFormatting, run, words } from '../inline/inline.js'
import { countsNotes } from '../number-format.js'
import { leadingBlocks } from '../sequence.js'
import type { BlockHandler } from '../state.js'
import { element } from '../xml/element.js'

/** A note in the part of the notes, opened by Word's own mark, where Word has the digits; brackets beside it would be torn off by others. */
export const footnote: BlockHandler<'footnote'> = (state, node) => {
  const formatting = { ...plainFormatting(state), style: 'FootnoteReference' }
  const prefix = [
    run(state, countsNotes(state.context) ? [element('w:footnoteRef')] : words(node.mark), formatting),
    run(state, [new Tab()], plainFormatting(state)),
  ]
  return [
    element(
      'w:footnote',
      { 'w:id': state.notes.number(node.id) },
      ...leadingBlocks(state, node.children, { id: node.id, style: 'FootnoteText', numbering: null, prefix }),
    ),
  ]
}
