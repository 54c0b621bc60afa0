import type { Language } from '../../model/language.js'
import type { FigureGrammar } from './figure-grammar.js'

/** Groups in the order in which an editor for one direction showed them: `000 100`, and from right to left `238 1`. */
const reversedGroups =
  /^(?:000(?:[^\d]000)*[ \u00A0]\d{1,3}|000(?:[ \u00A0]\d{3})+|\d{3}(?:[ \u00A0]\d{3})*[ \u00A0]\d{1,2})$/u

/** The same with decimals, which then stand in the middle: `630.8 1` for 1,630.8. */
const reversedDecimal = /^(\d{3})([.,])(\d{1,3})((?:[ \u00A0]\d{3})*[ \u00A0]\d{1,3})$/u

/** Groups of three digits throughout, which read from either side. */
const evenGroups = /^\d{3}(?:[ \u00A0]\d{3})+$/u

/** What groups of three digits are from right to left, where the language is written so; null elsewhere. */
export function fromRightToLeft(written: string, { direction }: Pick<Language, 'direction'>): number | null {
  if (direction !== 'rtl' || !evenGroups.test(written) || reversedGroups.test(written)) return null
  return Number(
    written
      .split(/[ \u00A0]/u)
      .reverse()
      .join(''),
  )
}

/** The same sign twice and more can only part groups. */
const repeatedSign = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/u
const networkAddress = /^\d{3}(?:\.\d{3}){3}$/u

/** What the digits and signs of a figure may mean. */
export function readDigits(
  written: string,
  { numbers }: Language,
  { groups }: FigureGrammar,
): { value: number; parts: number[]; decimal: string | null; hasForeignGroups: boolean } {
  if (reversedGroups.test(written)) {
    const digits = written.split(/[^\d]/u).reverse().join('')
    return { value: Number(digits), parts: [], decimal: null, hasForeignGroups: true }
  }
  const [, last3 = '', sign = '', decimals = '', higher = ''] = reversedDecimal.exec(written) ?? []
  if (sign !== '') {
    const whole =
      higher
        .split(/[ \u00A0]/u)
        .reverse()
        .join('') + last3
    return { value: Number(`${whole}.${decimals}`), parts: [], decimal: sign, hasForeignGroups: true }
  }
  if (repeatedSign.test(written)) {
    const sign = written.match(/[.,]/u)?.[0] ?? ''
    const isForeign = !groups.has(sign) && !networkAddress.test(written)
    return {
      value: Number(written.replace(/[.,]/gu, '')),
      parts: [],
      decimal: null,
      hasForeignGroups: isForeign,
    }
  }
  // 08 and 0.08 are not far apart in `.08`, which is also a name (calibre .22).
  if (/^\D/u.test(written)) {
    const tail = written.slice(1)
    return {
      value: Number(`0.${tail}`),
      parts: [0, Number(tail)],
      decimal: written.charAt(0),
      hasForeignGroups: false,
    }
  }
  const last = [...written.matchAll(/[^\d]/gu)].at(-1)
  const tail = last ? written.slice(last.index + 1) : ''
  const isGrouped = last && groups.has(last[0]) && tail.length === 3 && last[0] !== numbers.decimal
  const decimal = last && !isGrouped ? last : null
  const whole = (decimal ? written.slice(0, decimal.index) : written).replace(/[^\d]/gu, '')
  return {
    value: Number(decimal ? `${whole}.${tail}` : whole),
    parts: decimal ? [Number(whole), Number(tail)] : [],
    decimal: decimal?.[0] ?? null,
    hasForeignGroups: false,
  }
}
