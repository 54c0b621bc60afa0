import { child, elements, isOn, valueIn, type XmlElement } from '../archive/xml.js'

/** A style of paragraphs, words or tables, with all that it takes from those it is based on. */
export interface Style {
  id: string
  /** Names of itself and of those it is based on, nearest first, in small letters: Word keeps these in English. */
  names: string[]
  /** Outline level from 0; null for text. */
  outline: number | null
  /** Its list, if it has one. */
  list: { id: string; level: number | null } | null
  /** Twentieths of a point from the leading edge; null where it says nothing. */
  indent: number | null
  isBold: boolean
  isItalic: boolean
  isHidden: boolean
  /** Half-points; null where it says nothing. */
  size: number | null
  font: string | null
  language: Languages
  /** `superscript`, `subscript` or null. */
  position: string | null
  isStruck: boolean
  isUnderlined: boolean
  /** It stands on one page with what follows it. */
  keepsNext: boolean
  highlight: string | null
  /** Whether a table style makes its first column stand out. */
  hasFirstColumn: boolean
}

/** Tags that a run or style names, by kind of script. */
export interface Languages {
  value: string | null
  eastAsia: string | null
  bidi: string | null
}

/** All styles of a file. */
export interface Styles {
  /** By id. */
  byId: ReadonlyMap<string, Style>
  /** The style of paragraphs that name none. */
  defaultParagraph: Style | null
  /** What holds where no style says otherwise. */
  defaults: Pick<Style, 'size' | 'language' | 'font'>
}

const noLanguage: Languages = { value: null, eastAsia: null, bidi: null }

/** Reads the styles (ECMA-376 part 1, 17.7). */
export function readStyles(part: XmlElement | null): Styles {
  const written = new Map<string, XmlElement>()
  let usual: string | null = null
  for (const element of part ? elements(part) : []) {
    if (element.name !== 'w:style') continue
    const id = element.attributes['w:styleId'] ?? ''
    written.set(id, element)
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')
    if (isDefault && element.attributes['w:type'] === 'paragraph') usual = id
  }
  const byId = new Map<string, Style>()
  for (const [id, element] of written) byId.set(id, styleOf(id, element, written))
  const run = child(child(child(part ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return {
    byId,
    defaultParagraph: usual === null ? null : (byId.get(usual) ?? null),
    defaults: {
      size: numberIn(run, 'w:sz'),
      font: fontOf(run),
      language: languagesOf(run),
    },
  }
}

/** A style with what it inherits; a circle of styles ends where it began. */
function styleOf(id: string, element: XmlElement, written: ReadonlyMap<string, XmlElement>): Style {
  const line: XmlElement[] = []
  for (let at: XmlElement | undefined = element; at && !line.includes(at); ) {
    line.push(at)
    at = written.get(valueIn(at, 'w:basedOn') ?? '')
  }
  const first = <Value>(read: (style: XmlElement) => Value | null): Value | null => {
    for (const style of line) {
      const found = read(style)
      if (found !== null) return found
    }
    return null
  }
  const run = (style: XmlElement) => child(style, 'w:rPr')
  const paragraph = (style: XmlElement) => child(style, 'w:pPr')
  const toggle = (name: string) =>
    first((style) => (child(run(style), name) ? isOn(run(style), name) : null)) ?? false
  return {
    id,
    names: line.map((style) => (valueIn(style, 'w:name') ?? '').toLowerCase()),
    outline: outlineOf(line),
    list: first((style) => {
      const list = child(paragraph(style), 'w:numPr')
      const number = valueIn(list, 'w:numId')
      return number === null ? null : { id: number, level: numberIn(list, 'w:ilvl') }
    }),
    indent: first((style) => indentOf(paragraph(style))),
    isBold: toggle('w:b'),
    isItalic: toggle('w:i'),
    isHidden: toggle('w:vanish'),
    size: first((style) => numberIn(run(style), 'w:sz')),
    font: first((style) => fontOf(run(style))),
    language: {
      value: first((style) => languagesOf(run(style)).value),
      eastAsia: first((style) => languagesOf(run(style)).eastAsia),
      bidi: first((style) => languagesOf(run(style)).bidi),
    },
    position: first((style) => valueIn(run(style), 'w:vertAlign')),
    isStruck: toggle('w:strike') || toggle('w:dstrike'),
    isUnderlined: first((style) => underlineOf(run(style))) ?? false,
    keepsNext:
      first((style) =>
        child(paragraph(style), 'w:keepNext') ? isOn(paragraph(style), 'w:keepNext') : null,
      ) ?? false,
    highlight: first((style) => valueIn(run(style), 'w:highlight')),
    hasFirstColumn: line.some((style) =>
      elements(style).some(
        (part) => part.name === 'w:tblStylePr' && part.attributes['w:type'] === 'firstCol',
      ),
    ),
  }
}

/** Level by `w:outlineLvl`, else by a name that Word reserves for headings; 9 is text. */
function outlineOf(line: readonly XmlElement[]): number | null {
  for (const style of line) {
    const level = numberIn(child(style, 'w:pPr'), 'w:outlineLvl')
    if (level !== null) return level >= 0 && level < 9 ? level : null
    const named = /^(?:heading|标题|titre|überschrift|título|titolo|заголовок|عنوان) ?([1-9])$/iu.exec(
      valueIn(style, 'w:name') ?? '',
    )
    if (named) return Number(named[1]) - 1
  }
  return null
}

/** The indent of a paragraph's properties, in twentieths of a point; null where they say nothing. */
export function indentOf(properties: XmlElement | undefined): number | null {
  const attributes = child(properties, 'w:ind')?.attributes
  const written = attributes?.['w:start'] ?? attributes?.['w:left']
  return written === undefined || !/^-?\d+/u.test(written) ? null : Number.parseInt(written, 10)
}

/** The tags that the properties of a run name. */
export function languagesOf(run: XmlElement | undefined): Languages {
  const attributes = child(run, 'w:lang')?.attributes
  if (!attributes) return noLanguage
  return {
    value: attributes['w:val'] ?? null,
    eastAsia: attributes['w:eastAsia'] ?? null,
    bidi: attributes['w:bidi'] ?? null,
  }
}

/** Whether words are underlined; null where nothing is said. */
export function underlineOf(run: XmlElement | undefined): boolean | null {
  const value = valueIn(run, 'w:u')
  return value === null ? null : value !== 'none'
}

/** The font that the properties of a run name. */
export function fontOf(run: XmlElement | undefined): string | null {
  const fonts = child(run, 'w:rFonts')?.attributes
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null
}

/** A whole number in `w:val` of a child, or null. */
export function numberIn(parent: XmlElement | undefined, name: string): number | null {
  const value = valueIn(parent, name)
  return value !== null && /^-?\d{1,9}$/u.test(value.trim()) ? Number(value) : null
}
