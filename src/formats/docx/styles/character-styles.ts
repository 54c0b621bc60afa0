import { highlightColour } from '../../../model/highlight-colour.js'
import type { InlineStyle } from '../inline/piece.js'
import type { RunProperties } from '../xml/properties.js'
import { inlineStyleNames } from './inline-style-names.js'
import { codeFont, type Look, textLook } from './look.js'
import type { CharacterStyle } from './style.js'

/** Every character style: Word's own, ours, and those that add several up in one run. */
export function characterStyles(
  look: Look,
  combinations: readonly (readonly InlineStyle[])[],
): CharacterStyle[] {
  const single = Object.keys(inlineStyleNames) as InlineStyle[]
  return [
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', isDefault: true },
    ...single.map((style) => ({ ...inlineStyleNames[style], run: inlineStyleLook(look, style) })),
    ...combinations.map((combination) => ({
      id: combination.map((style) => inlineStyleNames[style].id).join(''),
      name: combination.map((style) => inlineStyleNames[style].name).join(' '),
      run: Object.assign({}, ...combination.map((style) => inlineStyleLook(look, style))) as RunProperties,
    })),
    { id: 'FootnoteReference', name: 'footnote reference', run: { superscript: true } },
    { id: 'FootnoteCarrier', name: 'Footnote Carrier', run: { superscript: true } },
    { id: 'CaptionLabel', name: 'Caption Label', run: { bold: true, colour: 'accent1' } },
    { id: 'KeyFigureUnit', name: 'Key Figure Unit', run: textLook(look, 'keyFigureUnit') },
    { id: 'Folio', name: 'Folio', run: textLook(look, 'folio') },
    { id: 'DocumentSymbol', name: 'Document Symbol', run: { noProofing: true } },
    { id: 'ContentsNumber', name: 'Contents Number', run: { bold: true, colour: 'accent1' } },
  ]
}

function inlineStyleLook(look: Look, style: InlineStyle): RunProperties {
  switch (style) {
    case 'strong':
      return { bold: true }
    case 'emphasis':
      switch (look.script.setting.emphasis) {
        case 'italic':
          return { italic: true }
        case 'bold':
          return { bold: true }
        case 'dots':
          return { emphasisMark: 'underDot' }
        default:
          return {}
      }
    case 'subscript':
      return { subscript: true }
    case 'superscript':
      return { superscript: true }
    case 'insert':
      return { underline: true }
    case 'delete':
      return { strike: true }
    case 'highlight':
      return { shading: highlightColour.light }
    case 'keyboard':
      return { font: 'headings', bold: true }
    case 'code':
      return { font: codeFont(look.design), noProofing: true }
    case 'link':
      return { colour: 'accent1', underline: true }
    case 'named':
      return {}
    default: {
      const unknown: never = style
      throw new Error(`Unknown style of a run: ${unknown}`)
    }
  }
}
