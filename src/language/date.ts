import type { Language } from '../model/language.js'
import { toDigits } from './digits.js'

/** What this file needs to know of a language. */
export type DateLanguage = Pick<Language, 'numbers' | 'dates'>

/** A day as it stands in the language's text: `24 April 2017`, `2017年4月24日`. `iso` is `YYYY-MM-DD`. */
export function formatDate(iso: string, language: DateLanguage): string {
  return fill(language.dates.day, partsOf(iso, language), language)
}

/** Two days, as briefly as the language allows: `24–25 April 2017`. One day is written once. */
export function formatDateRange(from: string, to: string, language: DateLanguage): string {
  if (from === to) return formatDate(from, language)
  const { dates } = language
  const [start, end] = [partsOf(from, language), partsOf(to, language)]
  const sameYear = start.year === end.year
  const pattern = !sameYear ? dates.days : start.month === end.month ? dates.daysOfMonth : dates.daysOfYear
  return fill(
    pattern,
    {
      from: formatDate(from, language),
      to: formatDate(to, language),
      ...prefixed('from', start),
      ...prefixed('to', end),
    },
    language,
  )
}

function partsOf(iso: string, { dates }: DateLanguage): Record<string, string> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  const name = dates.months[Number(month) - 1]
  if (!year || !day || !name) throw new RangeError(`Unexpected date \`${iso}\`, expected \`YYYY-MM-DD\``)
  const written = String(Number(day))
  return { year, month: name, day: written === '1' ? (dates.firstDay ?? written) : written }
}

function prefixed(prefix: string, parts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [`${prefix}.${key}`, value]))
}

function fill(pattern: string, values: Record<string, string>, language: DateLanguage): string {
  const filled = pattern.replace(/\{([a-z.]+)\}/g, (whole, key: string) => values[key] ?? whole)
  return toDigits(filled, language.numbers.digits)
}
