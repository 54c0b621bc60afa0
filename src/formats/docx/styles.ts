import { DocumentAttributes, RunPropertiesDefaults, Styles } from 'docx'
import type { CommonOptions } from '../../model/format.js'
import type { DefaultLanguages } from './parts/settings.js'
import { characterStyles } from './styles/character-styles.js'
import type { Look } from './styles/look.js'
import { paragraphStyles } from './styles/paragraph-styles.js'
import { characterStyle, type ParagraphStyle, paragraphStyle } from './styles/style.js'
import type { StyleUse } from './styles/style-use.js'
import { tableStyles } from './styles/table-styles.js'
import { variantStyle } from './styles/variant-styles.js'
import { element } from './xml/element.js'
import { paragraphProperties } from './xml/properties.js'

export interface StylesOptions {
  options: Pick<CommonOptions, 'align' | 'cover' | 'paragraphNumbers' | 'sectionBreak'>
  isLongTitle: boolean
  /** Of the document. */
  languages: DefaultLanguages
  use: StyleUse
}

/** `word/styles.xml`: all styles from the design, and those made for this document; and its paragraph styles. */
export function styles(
  look: Look,
  { options, isLongTitle, languages, use }: StylesOptions,
): { part: Styles; paragraphs: ParagraphStyle[] } {
  const fixed = paragraphStyles(look, options, isLongTitle)
  const byId = new Map(fixed.map((style) => [style.id, style]))
  const variants = use.variants().map((variant) => {
    const base = byId.get(variant.base)
    if (!base) throw new Error(`No style has the id ${variant.base}`)
    const style = variantStyle(look, variant, base)
    // A variant of a variant has a longer id, and comes later.
    byId.set(style.id, style)
    return style
  })
  const paragraphs = [...fixed, ...variants]
  const part = new Styles({
    initialStyles: new DocumentAttributes(['w']),
    importedStyles: [
      element(
        'w:docDefaults',
        {},
        new RunPropertiesDefaults({ language: languages }),
        element('w:pPrDefault', {}, paragraphProperties(look.direction === 'rtl' ? { bidi: true } : {})),
      ),
      latentStyles(),
      ...paragraphs.map(paragraphStyle),
      ...characterStyles(look, use.combinations()).map(characterStyle),
      ...tableStyles(look),
    ],
  })
  return { part, paragraphs }
}

/** Word's styles that are not written out stay available, behind the others. */
function latentStyles() {
  return element('w:latentStyles', {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 0,
    'w:defUnhideWhenUsed': 0,
    'w:defQFormat': 0,
    'w:count': 376,
  })
}
