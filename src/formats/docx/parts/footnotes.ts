import { paragraphElement } from '../paragraph-element.js'
import type { DocxState } from '../state.js'
import { namespaces } from '../xml/namespaces.js'
import { element, join, xmlPart } from '../xml/xml.js'

/** `word/footnotes.xml`: the two separators that Word asks for, then the notes in their order. */
export function footnotesPart(state: DocxState): Uint8Array {
  const separator = (id: number, type: 'separator' | 'continuationSeparator') =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      paragraphElement(state, 'FootnoteSeparator', element('w:r', {}, element(`w:${type}`))),
    )
  return xmlPart(
    element(
      'w:footnotes',
      namespaces,
      separator(-1, 'separator'),
      separator(0, 'continuationSeparator'),
      join(state.report.footnotes.map((note) => state.one(note))),
    ),
  )
}
