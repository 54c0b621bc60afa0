import { Run } from 'docx'
import { paragraphElement } from '../paragraph-element.js'
import { belowTable } from '../sequence.js'
import type { BlockHandler } from '../state.js'
import { hexadecimal } from '../styles/look.js'
import { element } from '../xml/element.js'

/** Word's own horizontal line, as wide as the text: without a width LibreOffice draws it beyond the margin. */
export const thematicBreak: BlockHandler<'thematicBreak'> = (state) => {
  const line = element('v:rect', {
    style: `width:${Math.round(state.geometry.textWidth)}pt;height:.75pt`,
    'o:hralign': 'center',
    'o:hrstd': 't',
    'o:hr': 't',
    fillcolor: `#${hexadecimal(state.context.design.colours.black)}`,
    stroked: 'f',
  })
  return [
    paragraphElement(state, belowTable(state, 'ThematicBreak'), [
      new Run({ children: [element('w:pict', {}, line)] }),
    ]),
  ]
}
