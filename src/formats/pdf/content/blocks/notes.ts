import type { Footnote } from '../../../../model/report.js'
import { annotationSlot, element } from '../../tags/element.js'
import { stack } from '../block.js'
import { formatting, plain } from '../inline.js'
import { leafText } from '../leaf.js'
import type { Marker, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { flow } from './flow.js'

/**
 * Writes the notes called since last time: structure here, beside the block that calls them; layout for later.
 * A note waits until all before it are written, so that a note called by a note keeps its place in the order.
 */
export function notes(state: ContentState, all = false): void {
  const { footnotes } = state.report
  for (let next = state.notes.size; next < footnotes.length; next++) {
    const note = footnotes[next]
    if (!note || !(all || state.called.has(note.id))) return
    state.notes.set(note.id, noteNode(state, note))
  }
}

/** A note: its mark hangs before its first line and leads back to the text. */
function noteNode(state: ContentState, node: Footnote): PdfNode {
  const { noteHang } = state.styles.script.spacing
  const made = element(state.parent, 'Note', { id: node.id, refersTo: node.references })
  const [back] = node.references
  const label = element(made, 'Lbl')
  const link = back ? element(label, 'Link') : null
  const said = formatting('footnote', link ?? label)
  const contents = state.context.language.words.backToText
  const leads = link && back ? { target: `#${back}`, contents, slot: annotationSlot(link) } : null
  const runs = plain(state, node.mark, { ...said, link: leads })
  const text = leafText(state, runs, 'footnote')
  const hang = Math.max(noteHang, text.prepared.naturalWidth + 3)
  const marker: Marker = { text, hang, width: hang }
  state.isNote = true
  const nodes = within(state, made, () =>
    flow(
      state,
      node.children,
      {
        style: 'footnote',
        lines: 'plain',
        gap: state.styles.design.spacing.noteBlockGap,
        running: false,
        width: state.styles.design.page.textColumn - hang,
        kind: null,
      },
      marker,
    ),
  )
  state.isNote = false
  return stack(nodes, [hang, 0, 0, 0])
}
