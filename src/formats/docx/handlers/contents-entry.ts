import { field, fieldEnd, fieldStart } from '../inline/field.js'
import { inline, ownVoice } from '../inline/inline.js'
import { run, runs } from '../inline/run.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { element, join } from '../xml/xml.js'

/** Number, title and page, with tabs between; the first entry opens the field, the last one closes it. */
export const contentsEntry: BlockHandler<'contentsEntry'> = (state, node) => {
  const voice = ownVoice(state)
  const name = state.bookmarks.nameOf(node.target)
  const tab = run(state, element('w:tab'), voice)
  const page = String(state.pageOf[node.target] ?? 1)
  const { isFirst, isLast } = state.place.contents
  return paragraphElement(
    state,
    'TOC1',
    join([
      ...(isFirst ? fieldStart(state, 'TOC \\o "1-1" \\h \\z \\u', voice) : []),
      element(
        'w:hyperlink',
        { 'w:anchor': name, 'w:history': 1 },
        node.number ? runs(state, node.number, { ...voice, style: 'ContentsNumber' }) : null,
        tab,
        inline(state, node.title),
        tab,
        field(state, `PAGEREF ${name} \\h`, state.number(page), voice),
      ),
      isLast ? fieldEnd(state, voice) : null,
    ]),
  )
}
