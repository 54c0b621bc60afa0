import type { Design, ScriptDesign, TextStyle, TextStyleName } from '../../../model/design.js'
import type { Direction } from '../../../model/report.js'
import type { Geometry } from '../geometry.js'
import type { ParagraphProperties, RunProperties } from '../xml/properties.js'
import { element, type Xml } from '../xml/xml.js'

/** What styles are made from. */
export interface Look {
  design: Design
  /** ISO 15924 code of the report's script. */
  scriptName: string
  script: ScriptDesign
  /** For complex-script words inside a report of another script. */
  complex: ScriptDesign
  geometry: Geometry
  direction: Direction
}

/** The design of a script; the fallback is Latin. */
export function scriptDesign(design: Design, script: string): ScriptDesign {
  const found = design.scripts[script] ?? design.scripts.Latn
  if (!found) throw new Error('A design needs the script `Latn`')
  return found
}

/** Theme fonts of a face: the text face is the theme's body (minor) font, the label face its headings' (major). */
export function themeFonts(face: TextStyle['face']): Xml {
  const theme = face === 'text' ? 'minor' : 'major'
  return element('w:rFonts', {
    'w:asciiTheme': `${theme}HAnsi`,
    'w:hAnsiTheme': `${theme}HAnsi`,
    'w:eastAsiaTheme': `${theme}EastAsia`,
    'w:cstheme': `${theme}Bidi`,
  })
}

export function accentColour(design: Design): Xml {
  return element('w:color', { 'w:val': hexadecimal(design.colours.accent), 'w:themeColor': 'accent1' })
}

export function blackColour(design: Design): Xml {
  return element('w:color', { 'w:val': hexadecimal(design.colours.black), 'w:themeColor': 'text1' })
}

/** `0B4A56` for `#0B4A56`. */
export function hexadecimal(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

/** Run properties of one of the design's text styles. */
export function textLook(look: Look, name: TextStyleName): RunProperties {
  const { script, complex, design } = look
  const style = script.styles[name]
  const isBold = style.weight >= 600
  const latin = look.direction === 'rtl' ? script.latin : null
  const complexStyle = look.direction === 'rtl' ? style : complex.styles[name]
  return {
    fonts: themeFonts(style.face),
    bold: isBold,
    boldComplex: isBold,
    colour: style.colour === 'accent' ? accentColour(design) : blackColour(design),
    ...(style.tracking === 0 ? {} : { tracking: style.tracking }),
    size: latin ? half((style.size * (isBold ? latin.boldSize : latin.size)) / 100) : half(style.size),
    sizeComplex: half(complexStyle.size),
  }
}

export function half(points: number): number {
  return Math.round(points * 2) / 2
}

export type LevelKind = 'numeral' | 'label' | 'action' | 'blank' | 'item'

/** How a list's number looks and where its text begins. */
export function levelLook(
  look: Look,
  kind: LevelKind,
  index: number,
): { paragraph: ParagraphProperties; run: RunProperties } {
  const { geometry, script } = look
  const hanging = { indent: { start: geometry.text, hanging: geometry.text } }
  const number = (name: TextStyleName): RunProperties => textLook(look, name)
  switch (kind) {
    case 'numeral':
      return { paragraph: hanging, run: number('numeral') }
    case 'label':
      return { paragraph: hanging, run: number('sideLabel') }
    case 'action':
      return { paragraph: hanging, run: number('actionNumber') }
    case 'blank':
      return { paragraph: hanging, run: {} }
    case 'item': {
      const { listHang } = script.spacing
      const hang = Math.max(listHang, 14)
      return { paragraph: { indent: { start: geometry.text + hang * (index + 1), hanging: hang } }, run: {} }
    }
    default: {
      const unknown: never = kind
      throw new Error(`Unknown level: ${unknown}`)
    }
  }
}
