import type { XmlComponent } from 'docx'
import type { Block } from '../../model/report.js'
import { paragraphElement } from './paragraph-element.js'
import type { DocxState, Leading } from './state.js'

/** Blocks whose first paragraph bears a number or mark; something else in first place leaves it alone on its line. */
export function leadingBlocks(
  state: DocxState,
  children: readonly Block[],
  leading: Leading,
): XmlComponent[] {
  const [first, ...rest] = children
  if (first?.type === 'paragraph') return [...state.at({ leading }).one(first), ...state.all(rest)]
  return [
    paragraphElement(
      state,
      leading.style,
      state.bookmarks.around(leading.id, leading.prefix),
      leading.numbering ? { numbering: leading.numbering } : {},
    ),
    ...state.all(children),
  ]
}
