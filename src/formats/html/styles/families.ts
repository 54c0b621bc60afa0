import type { FontFamily } from '../../../model/design.js'
import { type CssText, css, cssIdentifier, cssString, joined } from '../css/css.js'

const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'cursive', 'fantasy'])

/** Family whose rules show Latin letters and digits inside another script. */
export const latinFamily = { text: css`latin-text`, label: css`latin-label` } as const

/** The `font-family` list: the design's own family, then those that systems have. */
export function families(family: FontFamily, face: 'text' | 'label', hasLatin: boolean): CssText {
  const own = familyList([family.name, ...family.fallbacks])
  return hasLatin ? css`${latinFamily[face]}, ${own}` : own
}

/** Names of families as CSS: those of fonts in quotes, those of kinds of fonts without. */
export function familyList(names: readonly string[]): CssText {
  return joined(
    names.map((name) => (isGeneric(name) ? cssIdentifier(name) : cssString(name))),
    ', ',
  )
}

/** Whether a family's name means a kind of font rather than a font. */
export function isGeneric(name: string): boolean {
  return generic.has(name)
}

/** Families of a list that name a font rather than a kind of font. */
export function namedFamilies(family: FontFamily): string[] {
  return [family.name, ...family.fallbacks].filter((name) => !isGeneric(name))
}
