import type { XmlComponent } from 'docx'
import type { Phrasing } from '../../model/report.js'
import { field, fieldCode } from './inline/field.js'
import { inline, plainFormatting, runs } from './inline/inline.js'
import { divided } from './pages/measure.js'
import { paragraphElement } from './paragraph-element.js'
import type { DocxState } from './state.js'

export interface Captioned {
  id: string
  label: string | null
  caption: readonly Phrasing[]
}

/**
 * A caption above its table or figure; its label is bookmarked for references, its number a SEQ field, which shows 0 to 9
 * when Word counts it anew: other digits are written out.
 */
export function caption(state: DocxState, node: Captioned, sequence: 'table' | 'figure'): XmlComponent[] {
  if (!node.label && node.caption.length === 0) return []
  const words = inline(state, node.caption)
  const lines = divided(state, 'caption', node.caption)
  if (!node.label) return [paragraphElement(state, 'Caption', state.bookmarks.around(node.id, words), lines)]
  const formatting = { ...plainFormatting(state), style: 'CaptionLabel' }
  const number = /[0-9]+/u.exec(node.label)
  const label = number
    ? [
        ...runs(state, node.label.slice(0, number.index), formatting),
        ...field(state, fieldCode('SEQ', sequence, '\\* ARABIC'), number[0], formatting),
        ...runs(state, node.label.slice(number.index + number[0].length), formatting),
      ]
    : runs(state, node.label, formatting)
  return [
    paragraphElement(
      state,
      'Caption',
      [
        ...state.bookmarks.around(node.id, label),
        ...(node.caption.length > 0 ? runs(state, '\u2002', plainFormatting(state)) : []),
        ...words,
      ],
      lines,
    ),
  ]
}
