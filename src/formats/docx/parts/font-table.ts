import type { XmlComponent } from 'docx'
import type { FontFamily } from '../../../model/design.js'
import type { Look } from '../styles/look.js'
import { element, rootElement, value } from '../xml/element.js'

/** What kind of font a face is (ECMA-376 part 1, §17.18.30). */
const genericFamilies = { text: 'roman', label: 'swiss', code: 'modern' } as const

/** `word/fontTable.xml`: the theme's fonts with what to take where they are missing. docx's holds embedded fonts only. */
export function fontTablePart({ design }: Look): XmlComponent {
  const families = new Map<string, { family: FontFamily; face: 'text' | 'label' | 'code' }>()
  for (const script of Object.values(design.scripts))
    for (const face of ['text', 'label'] as const)
      if (!families.has(script[face].word)) families.set(script[face].word, { family: script[face], face })
  families.set(design.codeFamily.word, { family: design.codeFamily, face: 'code' })
  return rootElement(
    'w:fonts',
    ['w'],
    ...[...families].map(([name, { family, face }]) =>
      element(
        'w:font',
        { 'w:name': name },
        value('w:altName', family.name),
        value('w:family', genericFamilies[face]),
        value('w:pitch', face === 'code' ? 'fixed' : 'variable'),
      ),
    ),
  )
}
