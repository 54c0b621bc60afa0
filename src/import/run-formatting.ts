import { child, isOn, valueIn, type XmlElement } from '../archive/xml.js'
import type { RunFormatting, WordLink } from './draft.js'
import type { Field } from './state.js'
import { languagesOf, numberIn, type Style, type Styles, underlineOf } from './styles.js'

/** What a run is read with. */
export interface RunSurroundings {
  styles: Styles
  paragraph: Style | null
  link: WordLink | null
  fields: readonly Field[]
}

/** The formatting of a run, and what of its look gets a remark. */
export interface ReadRun {
  formatting: RunFormatting
  isHidden: boolean
  isUnderlined: boolean
  font: string | null
  /** Half-points. */
  size: number | null
}

/** Names of character styles, or parts of them, that say what words are. */
const meanings: ReadonlyMap<string, keyof RunFormatting> = new Map([
  ['strong', 'strong'],
  ['emphasis', 'emphasis'],
  ['inserted', 'insert'],
  ['deleted', 'delete'],
  ['highlighted', 'highlight'],
  ['keyboard', 'keyboard'],
])

/** Whether a style is one of code, by its name. */
export function isCodeStyle(names: readonly string[]): boolean {
  return names.some((name) =>
    /\b(?:verbatim|source code|source text|code|preformatted(?: text)?|macro text|typewriter)\b/u.test(name),
  )
}

/** What a run is, by its own properties, its style and the fields around it (ECMA-376 part 1, 17.3.2). */
export function readFormatting(run: XmlElement, around: RunSurroundings): ReadRun {
  const properties = child(run, 'w:rPr')
  const style = around.styles.byId.get(valueIn(properties, 'w:rStyle') ?? '') ?? null
  const names = style?.names ?? []
  const isLink = names.includes('hyperlink') || around.link !== null
  const isNoteMark = names.some((name) => /^(?:footnote|endnote) (?:reference|anchor|characters)/u.test(name))
  const isRtl = isOn(properties, 'w:rtl')
  const toggle = (plain: string, complex: string, styled: boolean, already: boolean) => {
    const name = isRtl && child(properties, complex) ? complex : plain
    const own = child(properties, name) ? isOn(properties, name) : styled
    return own && !already
  }
  const { paragraph } = around
  const named = new Set(names.flatMap((name) => name.split(' ')).flatMap((word) => meanings.get(word) ?? []))
  // A style that says by its name what its words are may show it by any look.
  const isLook = named.size === 0
  const size = numberIn(properties, 'w:sz') ?? style?.size ?? paragraph?.size ?? around.styles.defaults.size
  const position = valueIn(properties, 'w:vertAlign') ?? style?.position ?? shifted(properties, size, around)
  const highlight = valueIn(properties, 'w:highlight') ?? style?.highlight ?? null
  const isUnderlined = (underlineOf(properties) ?? style?.isUnderlined ?? false) && !isLink
  const field = around.fields.findLast(({ stage, link }) => stage === 'result' && link !== null)
  const isCode = isCodeStyle(names)
  return {
    isHidden: child(properties, 'w:vanish')
      ? isOn(properties, 'w:vanish')
      : (style?.isHidden ?? paragraph?.isHidden ?? false),
    isUnderlined: isUnderlined && !named.has('insert'),
    font:
      child(properties, 'w:rFonts')?.attributes['w:ascii'] ??
      style?.font ??
      paragraph?.font ??
      around.styles.defaults.font,
    size,
    formatting: {
      strong:
        named.has('strong') ||
        toggle('w:b', 'w:bCs', isLook && (style?.isBold ?? false), paragraph?.isBold ?? false),
      emphasis:
        named.has('emphasis') ||
        (valueIn(properties, 'w:em') ?? 'none') !== 'none' ||
        toggle('w:i', 'w:iCs', isLook && (style?.isItalic ?? false), paragraph?.isItalic ?? false),
      delete:
        named.has('delete') ||
        isOn(properties, 'w:strike') ||
        isOn(properties, 'w:dstrike') ||
        (style?.isStruck ?? false),
      insert: named.has('insert'),
      highlight: named.has('highlight') || (highlight !== null && highlight !== 'none'),
      keyboard: named.has('keyboard'),
      code: isCode,
      position: isNoteMark || (position !== 'superscript' && position !== 'subscript') ? null : position,
      language: isCode ? null : languageOf(run, properties, style, around),
      link: around.link ?? field?.link ?? null,
      isNoteMark,
      isSequence: around.fields.some(({ stage, isSequence }) => stage === 'result' && isSequence),
    },
  }
}

/** Words that are smaller and moved up or down, as LibreOffice writes what is raised or lowered. */
function shifted(
  properties: XmlElement | undefined,
  size: number | null,
  { paragraph, styles }: RunSurroundings,
): string | null {
  const moved = numberIn(properties, 'w:position') ?? 0
  const usual = paragraph?.size ?? styles.defaults.size
  if (moved === 0 || size === null || usual === null || size >= usual) return null
  return moved > 0 ? 'superscript' : 'subscript'
}

/** The tag of a run: of complex scripts, of East Asian ones, or of all others (17.3.2.20). */
function languageOf(
  run: XmlElement,
  properties: XmlElement | undefined,
  style: Style | null,
  { paragraph }: RunSurroundings,
): string | null {
  const script =
    isOn(properties, 'w:rtl') || isOn(properties, 'w:cs')
      ? 'bidi'
      : eastAsian.test(textIn(run))
        ? 'eastAsia'
        : 'value'
  const named =
    languagesOf(properties)[script] ?? style?.language[script] ?? paragraph?.language[script] ?? null
  return named && /^[A-Za-z]{2,3}(?:-|$)/u.test(named) ? named : null
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function textIn(run: XmlElement): string {
  return run.children
    .map((part) =>
      typeof part !== 'string' && part.name === 'w:t'
        ? part.children.filter((text) => typeof text === 'string').join('')
        : '',
    )
    .join('')
}
