import { scriptFacts } from '../../../language/scripts.js'
import type { Design, ScriptDesign, TextStyleName } from '../../../model/design.js'
import type { Direction } from '../../../model/report.js'
import { scriptDesign } from '../../../model/script-design.js'
import type { Geometry } from '../geometry.js'
import { textUnits } from '../pages/measure.js'
import type { ParagraphProperties, RunProperties } from '../xml/properties.js'

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

/** The design for words of complex scripts in a document: its own where it is one, else that of Arabic. */
export function complexDesign(design: Design, script: string): ScriptDesign {
  return scriptDesign(design, scriptFacts(script).shaping === 'complex' ? script : 'Arab')
}

/** `0B4A56` for `#0B4A56`. */
export function hexadecimal(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

/** Run properties of one of the design's text styles. */
export function textLook(look: Look, name: TextStyleName): RunProperties {
  const { script, complex } = look
  const style = script.styles[name]
  const isBold = style.weight >= 600
  const latin = look.direction === 'rtl' ? script.latin : null
  const complexStyle = look.direction === 'rtl' ? style : complex.styles[name]
  return {
    font: name === 'code' ? codeFont(look.design) : style.face === 'text' ? 'body' : 'headings',
    bold: isBold,
    colour: style.colour === 'accent' ? 'accent1' : 'dark1',
    ...(style.tracking === 0 ? {} : { tracking: style.tracking }),
    size: latin ? half((style.size * (isBold ? latin.boldSize : latin.size)) / 100) : half(style.size),
    sizeComplex: half(complexStyle.size),
  }
}

/** The family of code, as Word has it installed. */
export function codeFont({ codeFamily }: Design): { family: string } {
  return { family: codeFamily.word }
}

export function half(points: number): number {
  return Math.round(points * 2) / 2
}

export type LevelKind = 'numeral' | 'label' | 'action' | 'blank' | 'item' | 'noteItem' | 'paragraph'

export interface LevelLook {
  paragraph: ParagraphProperties
  run: RunProperties
  alignment: 'left' | 'center' | 'right'
}

/**
 * How a list's number looks and where its text begins. Where lines run from right to left, Word takes the alignment
 * of a number as start or end and LibreOffice as left or right: a number centred on half its own width stands in
 * the same place in both.
 *
 * @param sample A number or label of usual width.
 */
export function levelLook(look: Look, kind: LevelKind, index: number, sample: string): LevelLook {
  const { geometry, script } = look
  const name = numberStyles[kind]
  if (kind === 'paragraph') return paragraphLevel(look, sample)
  const isItem = kind === 'item' || kind === 'noteItem'
  const hang = isItem ? Math.max(script.spacing.listHang, 14) : geometry.text
  const inset = kind === 'noteItem' ? script.spacing.noteHang : 0
  const start = isItem ? geometry.text + inset + hang * (index + 1) : geometry.text
  const isCentred = look.direction === 'rtl' && kind !== 'blank'
  const half = isCentred ? (textUnits(sample) * script.styles[name ?? 'body'].size) / 4 : 0
  return {
    // A label wider than the space before the text pushes the text away.
    paragraph: { indent: { start, hanging: Math.max(0, hang - half) } },
    run: name ? textLook(look, name) : {},
    alignment: isCentred ? 'center' : 'left',
  }
}

/** Points between the number of a paragraph and its text. */
const paragraphNumberGap = 5

/** A number in the gutter that ends before its paragraph; centred as others are where lines run from right to left. */
function paragraphLevel(look: Look, sample: string): LevelLook {
  const { geometry, script } = look
  const isCentred = look.direction === 'rtl'
  const half = isCentred ? (textUnits(sample) * script.styles.paragraphNumber.size) / 4 : 0
  return {
    paragraph: { indent: { start: geometry.text, hanging: paragraphNumberGap + half } },
    run: textLook(look, 'paragraphNumber'),
    alignment: isCentred ? 'center' : 'right',
  }
}

const numberStyles: Record<LevelKind, TextStyleName | null> = {
  numeral: 'numeral',
  label: 'sideLabel',
  action: 'actionNumber',
  blank: null,
  item: null,
  noteItem: null,
  paragraph: 'paragraphNumber',
}
