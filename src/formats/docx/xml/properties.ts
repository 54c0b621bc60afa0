import {
  type IBordersOptions,
  type IParagraphPropertiesOptions,
  type IRunPropertiesOptions,
  type IShadingAttributesProperties,
  NumberProperties,
  ParagraphProperties as ParagraphPropertiesElement,
  RunProperties as RunPropertiesElement,
  type XmlComponent,
} from 'docx'
import { element } from './element.js'
import { given } from './given.js'

export interface ParagraphProperties {
  style?: string
  keepNext?: true
  /** False where the lines of one paragraph may be divided although its style keeps them together. */
  keepLines?: boolean
  pageBreakBefore?: boolean
  widowControl?: true
  /** Place in a list: the definition and the level (0…8). */
  numbering?: { id: number; level: number }
  borders?: IBordersOptions
  /** Fill behind the paragraph. */
  shading?: IShadingAttributesProperties
  tabs?: readonly { position: number; alignment: 'left' | 'right' | 'center' }[]
  bidi?: boolean
  /** Points; `leading` is the least line height. */
  spacing?: { before?: number; after?: number; leading?: number }
  /** Points; `start` and `end` follow the paragraph's direction. */
  indent?: {
    start?: number
    end?: number
    hanging?: number
    firstLine?: number
    firstLineCharacters?: number
  }
  alignment?: 'center' | 'end' | 'both'
  /** 0 for the highest heading. */
  outlineLevel?: number
  /** Properties of the section that ends with the paragraph. */
  section?: XmlComponent | null
}

/** `w:pPr` (ECMA-376 part 1, §17.3.1.26); docx leaves it out when nothing is set. */
export function paragraphProperties(properties: ParagraphProperties): ParagraphPropertiesElement {
  const options = paragraphOptions(properties)
  const all = properties.numbering
    ? new ListedParagraphProperties(options, properties.numbering)
    : new ParagraphPropertiesElement(options)
  // The schema wants it behind all that is set here.
  if (properties.section) all.push(properties.section)
  return all
}

/** docx's lists are named by a text in braces, which it would replace in the author's words too; ours have ids. */
class ListedParagraphProperties extends ParagraphPropertiesElement {
  constructor(options: IParagraphPropertiesOptions, { id, level }: { id: number; level: number }) {
    // "In no list" stands where the schema wants the list.
    super({ ...options, numbering: false })
    const place = this.root.findIndex((child) => child instanceof NumberProperties)
    this.root.splice(place, 1, new NumberProperties(id, level))
  }
}

function paragraphOptions(properties: ParagraphProperties): IParagraphPropertiesOptions {
  const { spacing, indent, tabs, alignment } = properties
  return given<IParagraphPropertiesOptions>({
    style: properties.style,
    keepNext: properties.keepNext,
    keepLines: properties.keepLines,
    pageBreakBefore: properties.pageBreakBefore,
    widowControl: properties.widowControl,
    border: properties.borders,
    shading: properties.shading,
    tabStops: tabs?.map((tab) => ({ type: tab.alignment, position: twips(tab.position) })),
    bidirectional: properties.bidi,
    spacing:
      spacing &&
      given({
        before: optionalTwips(spacing.before),
        after: optionalTwips(spacing.after),
        line: optionalTwips(spacing.leading),
        lineRule: spacing.leading === undefined ? undefined : ('atLeast' as const),
      }),
    // `start` and `end` are no names for Office 2007; `left` and `right` follow the direction there too.
    indent:
      indent &&
      given({
        left: optionalTwips(indent.start),
        right: optionalTwips(indent.end),
        hanging: optionalTwips(indent.hanging),
        firstLine: optionalTwips(indent.firstLine),
        firstLineChars: indent.firstLineCharacters,
      }),
    alignment: alignment === 'end' ? 'right' : alignment,
    outlineLevel: properties.outlineLevel,
  })
}

export interface RunProperties {
  /** A pair of the theme, or the family of code for Latin letters and signs. */
  font?: 'headings' | 'body' | { family: string }
  bold?: boolean
  italic?: true
  strike?: true
  noProofing?: true
  colour?: 'accent1' | 'dark1'
  /** Points between letters. */
  tracking?: number
  /** Points. */
  size?: number
  sizeComplex?: number
  underline?: true
  superscript?: true
  subscript?: true
  /** Colour behind the words. */
  shading?: string
  /** Emphasis mark, such as `underDot`. */
  emphasisMark?: string
}

/** `w:rPr` of a style (ECMA-376 part 1, §17.3.2.28); docx leaves it out when nothing is set. */
export function runProperties(properties: RunProperties): RunPropertiesElement {
  const { font, colour, tracking, size, sizeComplex, underline, emphasisMark, shading } = properties
  const all = new RunPropertiesElement(
    given<IRunPropertiesOptions>({
      font: font && (typeof font === 'string' ? { theme: font } : { ascii: font.family, hAnsi: font.family }),
      bold: properties.bold,
      italics: properties.italic,
      strike: properties.strike,
      noProof: properties.noProofing,
      color: colour && { theme: colour },
      characterSpacing: optionalTwips(tracking),
      size: halfPoints(size),
      sizeComplexScript: halfPoints(sizeComplex),
      underline: underline && {},
      superScript: properties.superscript,
      subScript: properties.subscript,
      shading:
        shading === undefined ? undefined : { type: 'clear', color: 'auto', fill: shading.replace('#', '') },
    }),
  )
  // docx knows one mark only; of what styles set, it stands last.
  if (emphasisMark !== undefined) all.push(element('w:em', { 'w:val': emphasisMark }))
  return all
}

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

function optionalTwips(points: number | undefined): number | undefined {
  return points === undefined ? undefined : twips(points)
}

function halfPoints(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * 2)
}
