import { ownVoice } from '../inline/inline.js'
import { run, words } from '../inline/run.js'
import { leadingBlocks } from '../leading-blocks.js'
import type { BlockHandler } from '../state.js'
import { element, join } from '../xml/xml.js'

/** A note in the part of the notes, opened by Word's own mark. */
export const footnote: BlockHandler<'footnote'> = (state, node) => {
  const voice = { ...ownVoice(state), style: 'FootnoteReference' }
  const [before = '', after = ''] = node.mark.split(/\p{N}+/u)
  const prefix = join([
    before ? run(state, words(before), voice) : null,
    run(state, element('w:footnoteRef'), voice),
    after ? run(state, words(after), voice) : null,
    run(state, element('w:tab'), ownVoice(state)),
  ])
  return element(
    'w:footnote',
    { 'w:id': state.notes.number(node.id) },
    leadingBlocks(state, node.children, { id: node.id, style: 'FootnoteText', numbering: null, prefix }),
  )
}
