import type { FontFamily } from '../../../model/design.js'
import type { Look } from '../styles/look.js'
import { namespaces } from '../xml/namespaces.js'
import { element, value, xmlPart } from '../xml/xml.js'

/** `word/fontTable.xml`: the theme's fonts with what to take where they are missing. */
export function fontTablePart({ design }: Look): Uint8Array {
  const families = new Map<string, { family: FontFamily; face: 'text' | 'label' }>()
  for (const script of Object.values(design.scripts))
    for (const face of ['text', 'label'] as const)
      if (!families.has(script[face].word)) families.set(script[face].word, { family: script[face], face })
  return xmlPart(
    element(
      'w:fonts',
      namespaces,
      ...[...families].map(([name, { family, face }]) =>
        element(
          'w:font',
          { 'w:name': name },
          value('w:altName', family.name),
          value('w:family', face === 'text' ? 'roman' : 'swiss'),
          value('w:pitch', 'variable'),
        ),
      ),
    ),
  )
}
