import type { DateConventions } from '../../model/language.js'

const gregorian = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const
const long = { ...gregorian, day: 'numeric', month: 'long', year: 'numeric' } as const
/** The sign of a month, which stands in its name already. */
const partedSign = /(?<=month\})月/gu
const start = new Date(Date.UTC(2017, 3, 24))
const end = new Date(Date.UTC(2017, 3, 26))
const later = new Date(Date.UTC(2017, 5, 26))

/** How a language writes dates of the Gregorian calendar, as CLDR has it. */
export function cldrDates(tag: string): DateConventions {
  const day = new Intl.DateTimeFormat(tag, long)
  const [ownMonths, ...otherMonths] = [
    monthNames(tag, long),
    monthNames(tag, { ...gregorian, month: 'long' }),
    monthNames(tag, { ...gregorian, day: 'numeric', month: 'short' }),
    monthNames(tag, { ...gregorian, month: 'short' }),
  ]
  const months = ownMonths ?? []
  const spellings = new Map(otherMonths.map((names) => [names.join(), names]))
  spellings.delete(months.join())
  return {
    months,
    alternativeMonths: [...spellings.values()],
    firstDay: null,
    day: day.formatToParts(start).map(placeOf).join('').replace(partedSign, ''),
    month: new Intl.DateTimeFormat(tag, { ...gregorian, month: 'long', year: 'numeric' })
      .formatToParts(start)
      .map(placeOf)
      .join('')
      .replace(partedSign, ''),
    daysOfMonth: rangePattern(day, end, months, true),
    daysOfYear: rangePattern(day, later, months, false),
    days: '{from} – {to}',
  }
}

function monthNames(tag: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tag, options)
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2017, month, 1)))
    const at = parts.findIndex(({ type }) => type === 'month')
    // Chinese and Japanese months are a number and a sign, which CLDR parts where a day follows
    const sign = parts[at + 1]?.value.startsWith('月') ? '月' : ''
    return `${parts[at]?.value ?? ''}${sign}`
  })
}

function placeOf({ type, value }: Intl.DateTimeFormatPart): string {
  if (type === 'day' || type === 'month' || type === 'year') return `{${type}}`
  return type === 'literal' ? value : ''
}

/** A range's pattern, or the two whole days where CLDR writes figures for months or leaves out one of them. */
function rangePattern(
  day: Intl.DateTimeFormat,
  last: Date,
  months: readonly string[],
  sharesMonth: boolean,
): string {
  const parts = day.formatRangeToParts(start, last)
  const named = parts.filter(({ type, value }) => type === 'month' && isMonth(value, months)).length
  if (named !== (sharesMonth ? 1 : 2)) return '{from} – {to}'
  return parts
    .map(({ type, value, source }) => {
      if (type !== 'day' && type !== 'month' && type !== 'year') return type === 'literal' ? value : ''
      // What both days share is taken from the second.
      return `{${source === 'startRange' ? 'from' : 'to'}.${type}}`
    })
    .join('')
    .replaceAll('\u2009', '')
    .replace(partedSign, '')
}

function isMonth(value: string, months: readonly string[]): boolean {
  return months.some((name) => name === value || name === `${value}月`)
}
