import type { FontFamily } from '../../../model/design.js'

const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui'])

/** Family whose rules show Latin letters and digits inside another script. */
export const latinFamily = { text: 'latin-text', label: 'latin-label' } as const

/** The `font-family` list: the design's own family, then those that systems have. */
export function families(family: FontFamily, face: 'text' | 'label', hasLatin: boolean): string {
  const names = [...(hasLatin ? [latinFamily[face]] : []), family.name, ...family.fallbacks]
  return names.map(quoted).join(', ')
}

function quoted(name: string): string {
  return generic.has(name) ? name : `"${name.replace(/["\\]/gu, '')}"`
}

/** Families of a list that name a font rather than a kind of font. */
export function namedFamilies(family: FontFamily): string[] {
  return [family.name, ...family.fallbacks].filter((name) => !generic.has(name))
}
