import { field } from '../inline/field.js'
import { ownVoice } from '../inline/inline.js'
import { run, words } from '../inline/run.js'
import { paragraphElement } from '../paragraph-element.js'
import type { DocxState } from '../state.js'
import { namespaces } from '../xml/namespaces.js'
import { runProperties } from '../xml/properties.js'
import { element, join, xmlPart } from '../xml/xml.js'

/** The foot of every page: its number, of how many, and the document's symbol, which always reads from left to right. */
export function footerPart(state: DocxState, pageCount: number): Uint8Array {
  const { symbol } = state.report.titleBlock
  const voice = ownVoice(state)
  return xmlPart(
    element(
      'w:ftr',
      namespaces,
      paragraphElement(
        state,
        'Footer',
        join([
          field(state, 'PAGE', state.number('1'), { ...voice, style: 'Folio' }),
          run(state, words('\u00A0/\u00A0'), voice),
          field(state, 'NUMPAGES', state.number(String(pageCount)), voice),
          ...(symbol
            ? [
                run(state, element('w:tab'), voice),
                element('w:r', {}, runProperties({ style: 'DocumentSymbol' }), words(symbol)),
              ]
            : []),
        ]),
      ),
    ),
  )
}
