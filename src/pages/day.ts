import type { Element } from 'hast'
import { element } from '../formats/html/element.js'
import { fill } from '../formats/html/fill.js'
import type { Language } from '../model/language.js'

/** An ISO date as the page's language writes it. */
export function day(iso: string, language: Language): Element {
  const [year = '', month = '', number = ''] = iso.split('-')
  const name = language.dates.months[Number(month) - 1] ?? month
  const words = fill(language.dates.day, { year, month: name, day: String(Number(number)) })
  return element('time', { dateTime: iso }, words)
}
