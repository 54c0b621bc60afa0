import type {
  Design,
  FontFamily,
  ScriptDesign,
  Setting,
  TextStyle,
  TextStyleName,
} from '../../model/design.js'
import type { Language } from '../../model/language.js'
import { nearestFace } from '../../model/nearest-face.js'
import { scriptDesign } from '../../model/script-design.js'
import { UnusableFont } from '../../model/unusable-font.js'
import { loadFont } from './fonts/load-font.js'
import type { PdfContext } from './options.js'
import { isInstalled, standInFamilies } from './stand-in-families.js'
import { canDraw } from './text/choose-fonts.js'
import { distinctCharacters } from './text/distinct-characters.js'
import type { Font, FontChoice, RunStyle, SettingOptions } from './text/types.js'

/** The faces of a script, and that of code. */
type Face = TextStyle['face'] | 'code'

/** How a stretch of text differs from its style. */
export interface Variation {
  italic: boolean
  weight: TextStyle['weight']
  face: Face
  /** Figures are set as superior figures; a mark with brackets is raised whole. */
  superscript: boolean
  /** Set smaller, below the line. */
  subscript: boolean
  /** Factor of the style's size. */
  scale: number
  language: string | null
  /** Script of the stretch, where it is in another language. */
  script: string | null
}

/** One design and language, resolved for printing; fonts are opened when first needed. */
export interface Styles {
  design: Design
  script: ScriptDesign
  setting: Setting
  style: (name: TextStyleName) => TextStyle
  /** Fonts and size of a stretch of text. */
  run: (name: TextStyleName, text: string, variation: Partial<Variation>) => RunStyle
  /** The characters of a text, or of the strings in an object or a list, that no font of the design holds, each once. */
  lacking: (texts: unknown) => string[]
  /** Distance from the top of a style's line box to its baseline. */
  baseline: (name: TextStyleName) => number
  /** Line setting for running text or for labels, tables and headings. */
  lines: (kind: LineKind) => SettingOptions
}

/** Size and rise of a raised mark, in ems of its text. */
const raisedSize = 0.62
const raisedBy = 0.36
/** How far a subscript stands below the line, in ems of its text. */
const loweredBy = 0.14

function loaded(bytes: Uint8Array, file: string, kerning: boolean): Font {
  try {
    return loadFont(bytes, { id: file, kerning })
  } catch (error) {
    throw new UnusableFont(file, error)
  }
}

/** Resolves a design for a language. */
export function pdfStyles(context: PdfContext): Styles {
  const { design, language } = context
  const script = scriptDesign(design, language.script)
  const setting: Setting = { ...script.setting, align: context.options.align ?? script.setting.align }
  const opened = new Map<string, Font>()
  const open = (family: FontFamily, weight: number, italic: boolean): Font => {
    return openFile(nearestFace(family, weight, italic).file, family.kerning)
  }
  const openFile = (file: string, kerning: boolean): Font => {
    const known = opened.get(file)
    if (known) return known
    const font = loaded(context.font(file), file, kerning)
    opened.set(file, font)
    return font
  }
  const stacks = new Map<string, FontStack>()
  /** Of runs whose characters the fonts of their style hold: equal ones are one object. */
  const runStyles = new Map<string, RunStyle>()
  const standIns = standInFamilies(context)
  const style = (name: TextStyleName) => script.styles[name]
  const choices = (face: Face, weight: number, italic: boolean, own: string): FontStack => {
    const key = `${face} ${weight} ${italic} ${own}`
    const known = stacks.get(key)
    if (known) return known
    const primary = scriptDesign(design, own)
    const latin = design.scripts.Latn
    const rest = face === 'code' ? 'label' : face
    const fonts: FontChoice[] = []
    if (face === 'code') fonts.push({ font: open(design.codeFamily, weight, italic) })
    else if (primary.latin && latin && isInstalled(primary[rest]))
      fonts.push({
        font: open(latin[face], weight, italic),
        scale: (weight >= 600 ? primary.latin.boldSize : primary.latin.size) / 100,
        only: 'alphabetic',
      })
    for (const family of new Set([primary[rest], latin?.[rest]]))
      if (family && isInstalled(family)) fonts.push({ font: open(family, weight, italic) })
    const stack = fontStack(fonts)
    stacks.set(key, stack)
    return stack
  }
  /** The fonts of a style and those that hold what is missing. */
  const withFallbacks = (
    own: readonly FontChoice[],
    text: string,
    face: Face,
    weight: number,
    italic: boolean,
  ): FontChoice[] => {
    const fonts = [...own]
    const { first, last } = standIns(text, face === 'code' ? 'label' : face)
    const candidates = [
      ...first.map((family) => () => open(family, weight, italic)),
      ...design.fallbackFamilies.map(
        ({ file }) =>
          () =>
            openFile(file, true),
      ),
      ...last.map((family) => () => open(family, weight, italic)),
    ]
    for (const font of candidates) {
      if (!uncovered(text, fonts)) break
      fonts.push({ font: font() })
    }
    return fonts
  }
  return {
    design,
    script,
    setting,
    style,
    run(name, text, variation) {
      const base = style(name)
      const weight = variation.weight ?? base.weight
      const italic = variation.italic ?? false
      const face = variation.face ?? base.face
      const stack = choices(face, weight, italic, variation.script ?? language.script)
      const raised = variation.superscript === true && !/^\p{N}+$/u.test(text)
      if (!stack.covers(text))
        return runStyle(base, variation, raised, withFallbacks(stack.fonts, text, face, weight, italic))
      const key = `${name} ${raised} ${JSON.stringify(variation)}`
      const known = runStyles.get(key)
      if (known) return known
      const made = runStyle(base, variation, raised, stack.fonts)
      runStyles.set(key, made)
      return made
    },
    lacking(texts) {
      const characters = distinctCharacters(texts)
      const distinct = characters.join('')
      const stack = choices('text', 400, false, language.script)
      if (stack.covers(distinct)) return []
      const fonts = withFallbacks(stack.fonts, distinct, 'text', 400, false)
      return characters.filter((character) => uncovered(character, fonts))
    },
    baseline(name) {
      const { face, weight, leading, size } = style(name)
      const family = script[face]
      const font = open(isInstalled(family) ? family : scriptDesign(design, 'Latn')[face], weight, false)
      const scale = size / font.unitsPerEm
      return (leading + (font.ascent + font.descent) * scale) / 2
    },
    lines: (kind) => lineSetting(kind, setting, language),
  }
}

function runStyle(
  base: TextStyle,
  variation: Partial<Variation>,
  raised: boolean,
  fonts: FontChoice[],
): RunStyle {
  return {
    fonts,
    size: base.size * (variation.scale ?? 1) * (raised || variation.subscript ? raisedSize : 1),
    ...(raised
      ? { rise: base.size * raisedBy }
      : variation.subscript
        ? { rise: -base.size * loweredBy }
        : {}),
    ...(base.tracking ? { tracking: base.tracking } : {}),
    ...(base.tabularFigures ? { features: { tnum: 1 } } : {}),
    ...(variation.superscript && !raised ? { superscript: true } : {}),
    ...(variation.language ? { language: variation.language } : {}),
  }
}

/** What lines are of: a cell is one that is too narrow for its words. */
export type LineKind = 'body' | 'action' | 'plain' | 'cell'

function lineSetting(kind: LineKind, setting: Setting, language: Language): SettingOptions {
  const running = kind === 'body'
  const hyphenates =
    kind === 'cell' || (setting.hyphenate && (running || (kind === 'action' && setting.hyphenateActions)))
  return {
    align: running ? setting.align : 'start',
    shortfall: setting.shortfall / 100,
    lastLine: setting.lastLine / 100,
    stretch: setting.stretch / 100,
    shrink: setting.shrink / 100,
    squeezePunctuation: setting.squeezePunctuation,
    spaceBesideLatin: language.typography.spaceBesideLatin,
    ...(setting.kinsoku
      ? {
          neverStartLine: language.typography.neverStartLine,
          neverEndLine: language.typography.neverEndLine,
        }
      : {}),
    hyphenation:
      hyphenates && language.hyphenation.patterns
        ? {
            patterns: language.hyphenation.patterns,
            minimumWord: language.hyphenation.minimumWord,
            before: language.hyphenation.before,
            after: language.hyphenation.after,
            maximumConsecutive: kind === 'cell' ? 99 : setting.maximumHyphens,
            ...(kind === 'cell' ? { capitalised: true } : {}),
          }
        : null,
  }
}

/** Fonts in order of preference that remember which characters they hold. */
interface FontStack {
  fonts: FontChoice[]
  covers: (text: string) => boolean
}

function fontStack(fonts: FontChoice[]): FontStack {
  const held = new Map<string, boolean>()
  const holds = (character: string): boolean => {
    const known = held.get(character)
    if (known !== undefined) return known
    const found = !uncovered(character, fonts)
    held.set(character, found)
    return found
  }
  return {
    fonts,
    covers(text) {
      for (const character of text) if (!holds(character)) return false
      return true
    },
  }
}

function uncovered(text: string, fonts: readonly FontChoice[]): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (/[\p{Cf}\p{Zl}\p{Zp}\p{Cc}]/u.test(character)) continue
    if (!fonts.some(({ font }) => canDraw(font, code))) return true
  }
  return false
}
