import type { Language } from '../model/language.js'
import { exactly } from './pattern.js'

/** A figure with a separator in it; a full stop or comma behind it belongs to the sentence. */
const separated = /(?<![\d.,])\d+(?:[., \u00A0]\d+)+(?!\d)/gu

/** Separators that a country of the language uses. */
export type Separators = Language['comparison']['regionalSeparators'][number]

/**
 * The separators of another country of its language to which every figure of a text keeps (1,234.5 in Mexico and Egypt);
 * null where they are those of the language file, or a mixture.
 */
export function regionalSeparators(
  text: string,
  language: Pick<Language, 'numbers' | 'comparison'>,
): Separators | null {
  const others = language.comparison.regionalSeparators
  if (others.length === 0) return null
  const figures = text.match(separated) ?? []
  if (figures.length === 0) return null
  return others.find((separators) => figures.every((figure) => valueBy(separators, figure) !== null)) ?? null
}

/** The value of a figure by separators; null where it is not written so. */
export function valueBy({ decimal, group }: Separators, figure: string): number | null {
  const form = new RegExp(`^(?:\\d{1,3}(?:${exactly(group)}\\d{3})+|\\d+)(?:${exactly(decimal)}\\d+)?$`, 'u')
  return form.test(figure) ? Number(figure.replaceAll(group, '').replace(decimal, '.')) : null
}
