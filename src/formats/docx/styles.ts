import type { FormatOptions } from '../../model/format.js'
import { characterStyles } from './styles/character-styles.js'
import type { Look } from './styles/look.js'
import { paragraphStyles } from './styles/paragraph-styles.js'
import { characterStyle, paragraphStyle } from './styles/style.js'
import type { StyleUse } from './styles/style-use.js'
import { tableStyles } from './styles/table-styles.js'
import { variantStyle } from './styles/variant-styles.js'
import { namespaces } from './xml/namespaces.js'
import { paragraphProperties, runProperties } from './xml/properties.js'
import { element, type Xml, xmlPart } from './xml/xml.js'

export interface StylesOptions {
  options: Pick<FormatOptions, 'align' | 'sectionBreak'>
  isLongTitle: boolean
  /** `w:lang` of the document. */
  language: Xml
  use: StyleUse
}

/** `word/styles.xml`: all styles from the design, and those made for this document. */
export function styles(look: Look, { options, isLongTitle, language, use }: StylesOptions): Uint8Array {
  const paragraphs = paragraphStyles(look, options, isLongTitle)
  const byId = new Map(paragraphs.map((style) => [style.id, style]))
  const variants = use.variants().map((variant) => {
    const base = byId.get(variant.base)
    if (!base) throw new Error(`No style has the id ${variant.base}`)
    return variantStyle(look, variant, base)
  })
  return xmlPart(
    element(
      'w:styles',
      namespaces,
      element(
        'w:docDefaults',
        {},
        element('w:rPrDefault', {}, runProperties({ language })),
        element('w:pPrDefault', {}, paragraphProperties({ bidi: look.direction === 'rtl' })),
      ),
      latentStyles,
      ...[...paragraphs, ...variants].map(paragraphStyle),
      ...characterStyles(look, use.dressed()).map(characterStyle),
      ...tableStyles(look),
    ),
  )
}

/** Word's styles that are not written out stay available, behind the others. */
const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 0,
  'w:defUnhideWhenUsed': 0,
  'w:defQFormat': 0,
  'w:count': 376,
})
