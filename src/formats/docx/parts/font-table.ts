import type { XmlComponent } from 'docx'
import type { FontFamily } from '../../../model/design.js'
import type { Look } from '../styles/look.js'
import { element, rootElement, value } from '../xml/element.js'

/** `word/fontTable.xml`: the theme's fonts with what to take where they are missing. docx's holds embedded fonts only. */
export function fontTablePart({ design }: Look): XmlComponent {
  const families = new Map<string, { family: FontFamily; face: 'text' | 'label' }>()
  for (const script of Object.values(design.scripts))
    for (const face of ['text', 'label'] as const)
      if (!families.has(script[face].word)) families.set(script[face].word, { family: script[face], face })
  return rootElement(
    'w:fonts',
    ['w'],
    ...[...families].map(([name, { family, face }]) =>
      element(
        'w:font',
        { 'w:name': name },
        value('w:altName', family.name),
        value('w:family', face === 'text' ? 'roman' : 'swiss'),
        value('w:pitch', 'variable'),
      ),
    ),
  )
}
