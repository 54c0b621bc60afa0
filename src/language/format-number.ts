import type { Language } from '../model/language.js'
import { toDigits } from './digits.js'

/**
 * A number as the language writes it in figures: `1,234.5`, `1 234,5`, `١٬٢٣٤`.
 *
 * @param value - A finite number.
 * @param language - Its separators and digits are used.
 * @param decimals - Most digits after the decimal sign; 0 rounds.
 */
export function formatNumber(value: number, { numbers }: Pick<Language, 'numbers'>, decimals = 3): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped =
    whole.length >= numbers.groupFrom ? whole.replace(/\B(?=(?:\d{3})+$)/gu, numbers.group) : whole
  const rest = fraction.replace(/0+$/u, '')
  const sign = value < 0 ? '\u2212' : ''
  return toDigits(`${sign}${grouped}${rest ? numbers.decimal + rest : ''}`, numbers.digits)
}
