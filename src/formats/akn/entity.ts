import type { Element } from 'xast'
import { xml } from '../../archive/write-xml.js'
import { plainText } from '../../model/plain-text.js'
import type { Phrasing } from '../../model/report.js'
import type { AknState } from './state.js'

/** Classes of the ontology, by the element that the text has for them. */
const classes = { person: 'TLCPerson', role: 'TLCRole' } as const

/** Somebody, or a function, in the text; the metadata name what is meant (Akoma Ntoso Naming Convention, section 6). */
export function entity(
  state: AknState,
  name: keyof typeof classes,
  id: string,
  content: readonly Phrasing[],
): Element {
  const { metadata } = state.report
  const eId = `${name}-${id}`
  state.entities.push(
    xml(classes[name], {
      eId,
      href: `/akn/ontology/${name}/un.${encodeURIComponent(metadata.slug)}.${encodeURIComponent(id)}`,
      showAs: plainText(content).replace(/\s+/gu, ' ').trim(),
    }),
  )
  return xml(name, { refersTo: `#${eId}` }, state.words(content))
}
