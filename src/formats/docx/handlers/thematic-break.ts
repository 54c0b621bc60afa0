import { Run } from 'docx'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { hexadecimal } from '../styles/look.js'
import { element } from '../xml/element.js'

/** Word's own horizontal line. */
export const thematicBreak: BlockHandler<'thematicBreak'> = (state) => {
  const line = element('v:rect', {
    style: 'width:0;height:.75pt',
    'o:hralign': 'center',
    'o:hrstd': 't',
    'o:hr': 't',
    fillcolor: `#${hexadecimal(state.context.design.colours.black)}`,
    stroked: 'f',
  })
  return [paragraphElement(state, 'ThematicBreak', [new Run({ children: [element('w:pict', {}, line)] })])]
}
