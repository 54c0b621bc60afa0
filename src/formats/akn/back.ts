import type { Element } from 'xast'
import { xml } from '../../archive/write-xml.js'
import type { Colophon } from '../../model/report.js'
import type { AknState } from './state.js'

/** What stands about the document at its end. */
export function colophon(state: AknState, { label, rows }: Colophon): Element {
  return xml(
    'blockList',
    { class: 'colophon' },
    xml('listIntroduction', {}, label),
    rows.map(({ term, detail }) =>
      xml('item', {}, xml('heading', {}, term), xml('p', {}, state.words(detail))),
    ),
  )
}

/** Notes that nothing in the text calls: each stands in a paragraph of its own. */
export function uncalledNotes(state: AknState): Element[] {
  const found: Element[] = []
  for (const note of state.report.footnotes) {
    if (!state.notes.delete(note.id)) continue
    const content = state.blocks(note.children)
    found.push(
      xml(
        'p',
        { class: 'uncalled' },
        xml('authorialNote', { GUID: note.id, marker: note.mark, placement: 'bottom' }, content),
      ),
    )
  }
  return found
}
