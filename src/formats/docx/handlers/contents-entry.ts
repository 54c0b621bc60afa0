import { Tab } from 'docx'
import { field, fieldCode, fieldEnd, fieldStart } from '../inline/field.js'
import { inline, plainFormatting, run, runs } from '../inline/inline.js'
import { bookmarkLink } from '../inline/links.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'

/** Stands where the page will, once the document is written (`pages/number-contents.ts`). */
const unnumbered = '1'

/** Number, title and page, with tabs between; the first entry opens the field, the last one closes it. */
export const contentsEntry: BlockHandler<'contentsEntry'> = (state, node) => {
  const formatting = plainFormatting(state)
  const name = state.bookmarks.nameOf(node.target)
  const link = { type: 'reference' as const, target: node.target, children: [] }
  const tab = () => run(state, [new Tab()], formatting)
  const { isFirst, isLast } = state.place.contents
  return [
    paragraphElement(state, 'TOC1', [
      ...(isFirst ? fieldStart(state, fieldCode('TOC', '', '\\o "1-1" \\h \\z \\u'), formatting) : []),
      bookmarkLink(name, [
        ...(node.number ? runs(state, node.number, { ...formatting, style: 'ContentsNumber' }) : []),
        tab(),
        ...inline(state, node.title, { ...formatting, link }),
        tab(),
        ...field(state, fieldCode('PAGEREF', name, '\\h'), state.number(unnumbered), formatting),
      ]),
      ...(isLast ? [fieldEnd(state, formatting)] : []),
    ]),
  ]
}
