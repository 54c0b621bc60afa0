import { element, flag, join, value, type Xml } from './xml.js'

/** Borders of a paragraph or a table, each already an element (`w:top`, …). */
export type Borders = readonly (Xml | null)[]

export interface ParagraphProperties {
  style?: string | null
  keepNext?: boolean
  keepLines?: boolean
  pageBreakBefore?: boolean
  widowControl?: boolean
  /** Place in a list: the definition and the level (0…8). */
  numbering?: { id: number; level: number } | null
  borders?: Borders
  /** Fill behind the paragraph. */
  shading?: Xml
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
  contextualSpacing?: boolean
  alignment?: 'center' | 'end' | 'both'
  /** 0 for the highest heading. */
  outlineLevel?: number
}

/** `w:pPr`, in the order that the schema demands (ECMA-376 part 1, §17.3.1.26), or null when nothing is set. */
export function paragraphProperties(properties: ParagraphProperties, ...more: (Xml | null)[]): Xml | null {
  const { spacing, indent, numbering } = properties
  const children = join([
    value('w:pStyle', properties.style),
    flag('w:keepNext', properties.keepNext),
    flag('w:keepLines', properties.keepLines),
    flag('w:pageBreakBefore', properties.pageBreakBefore),
    flag('w:widowControl', properties.widowControl),
    numbering
      ? element('w:numPr', {}, value('w:ilvl', numbering.level), value('w:numId', numbering.id))
      : null,
    properties.borders ? element('w:pBdr', {}, ...properties.borders) : null,
    properties.shading,
    properties.tabs
      ? element(
          'w:tabs',
          {},
          ...properties.tabs.map((tab) =>
            element('w:tab', { 'w:val': tab.alignment, 'w:pos': twips(tab.position) }),
          ),
        )
      : null,
    flag('w:bidi', properties.bidi),
    spacing
      ? element('w:spacing', {
          'w:before': optionalTwips(spacing.before),
          'w:after': optionalTwips(spacing.after),
          'w:line': optionalTwips(spacing.leading),
          'w:lineRule': spacing.leading === undefined ? undefined : 'atLeast',
        })
      : null,
    indent
      ? element('w:ind', {
          'w:left': optionalTwips(indent.start),
          'w:right': optionalTwips(indent.end),
          'w:hanging': optionalTwips(indent.hanging),
          'w:firstLineChars': indent.firstLineCharacters,
          'w:firstLine': optionalTwips(indent.firstLine),
        })
      : null,
    flag('w:contextualSpacing', properties.contextualSpacing),
    // `start` and `end` are no values for Office 2007; `left` and `right` follow the direction there too.
    value('w:jc', properties.alignment === 'end' ? 'right' : properties.alignment),
    value('w:outlineLvl', properties.outlineLevel),
    ...more,
  ])
  return children === '' ? null : element('w:pPr', {}, children)
}

export interface RunProperties {
  style?: string | null
  fonts?: Xml
  bold?: boolean
  boldComplex?: boolean
  italic?: boolean
  strike?: boolean
  noProofing?: boolean
  hidden?: boolean
  colour?: Xml
  /** Points between letters. */
  tracking?: number
  /** Points above the baseline. */
  raise?: number
  /** Points. */
  size?: number
  sizeComplex?: number
  underline?: boolean
  superscript?: boolean
  rtl?: boolean
  /** Emphasis mark, such as `underDot`. */
  emphasisMark?: string
  language?: Xml
}

/** `w:rPr`, in the order that the schema demands (ECMA-376 part 1, §17.3.2.28), or null when nothing is set. */
export function runProperties(properties: RunProperties): Xml | null {
  const { bold, italic } = properties
  const children = join([
    value('w:rStyle', properties.style),
    properties.fonts,
    toggle('w:b', bold),
    toggle('w:bCs', properties.boldComplex ?? bold),
    toggle('w:i', italic),
    toggle('w:iCs', italic),
    flag('w:strike', properties.strike),
    flag('w:noProof', properties.noProofing),
    flag('w:vanish', properties.hidden),
    properties.colour,
    value('w:spacing', optionalTwips(properties.tracking)),
    value('w:position', halfPoints(properties.raise)),
    value('w:sz', halfPoints(properties.size)),
    value('w:szCs', halfPoints(properties.sizeComplex ?? properties.size)),
    properties.underline === undefined ? null : value('w:u', properties.underline ? 'single' : 'none'),
    properties.superscript ? value('w:vertAlign', 'superscript') : null,
    flag('w:rtl', properties.rtl),
    value('w:em', properties.emphasisMark),
    properties.language,
  ])
  return children === '' ? null : element('w:rPr', {}, children)
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

function toggle(name: string, isSet: boolean | undefined): Xml | null {
  if (isSet === undefined) return null
  return isSet ? element(name) : element(name, { 'w:val': '0' })
}
