import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { isUnspaced, literal, longestFirst, wordEnd, wordStart } from '../pattern.js'
import { takeAll } from './blank.js'
import type { MonthToken } from './types.js'

interface MonthNames {
  pattern: RegExp
  months: Map<string, number>
  /** Beginnings of words that name a month, written with a `*`. */
  stems: [stem: string, month: number][]
  /** Names that are words of other meaning, or begin a sentence. */
  onlyBesideFigure: Set<string>
}

/** A figure before a month, with one short word between at most: `24 April`, `1er juin`, `24 de abril`. */
const figureBefore =
  /(?<!\d)(\d+)(?:er|re|-?e|º|ª|\.|st|nd|rd|th)?[^\p{L}\p{N}]{0,3}(?:\p{L}{1,3}[^\p{L}\p{N}]{1,2})?$/u
const figureAfter = /^[^\p{L}\p{N}]{0,2}(?:\p{L}{1,3}[^\p{L}\p{N}]{1,2})?\d/u
const surnameAfter = /^ \p{Lu}\p{Ll}/u
const smallWordBefore = /(?<!\p{L})(?:\p{Ll}{1,5}|\p{Lu}\p{Ll})[ \u00A0]$/u
/** A word with a capital that begins no sentence, or a title: `President May`, `Mrs May`, `PM May`. */
const forenameBefore =
  /(?:(?<=[^.!?…\s]["”»’)]*[ \u00A0])\p{Lu}\p{L}+|(?<!\p{L})(?:\p{Lu}{2,}|M\p{L}{1,2}|Dr)\.?)[ \u00A0-]$/u
const sentenceStart = /(?:^|[.!?…]["”»’)]*\s+)["“„«‘'(¿¡]*$/u

/** The month of a date in figures: 2019-06-03 (ISO 8601), 03.06.2019. Where strokes part them, either may come first. */
const numericMonth =
  /(?<=(?<![\d./-])(?:19|20)\d\d-)(?:0[1-9]|1[0-2])(?=-(?:0[1-9]|[12]\d|3[01])(?![\d\p{L}/-]))|(?<=(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01])\.)(?:0?[1-9]|1[0-2])(?=\.(?:19|20)\d\d(?![\d/-]|[.,]\d))/gu

/** Takes names of months out of a folded text. */
export function readMonths(text: string, language: Language): { months: MonthToken[]; rest: string } {
  const names = namesOf(language)
  const months: MonthToken[] = []
  const withoutNumeric = takeAll(text, numericMonth, ({ 0: written, index }) => {
    months.push(monthInFigures(text, written, index))
    return true
  })
  const rest = takeAll(withoutNumeric, names.pattern, (match) => {
    const name = match.groups?.name ?? ''
    const end = match.index + match[0].length
    const start = end - name.length
    const beside = besideOf(text, start, end, name)
    const isAmbiguous =
      names.onlyBesideFigure.has(name) || beside.beginsSentence || beside.isPerson || name.endsWith('.')
    months.push({
      start,
      end,
      text: name,
      month: monthOf(name, names),
      isCertain:
        (beside.isFigure || !isAmbiguous) &&
        match.groups?.compound === undefined &&
        !isJoinedToWord(text, end, names),
      day: beside.day,
    })
    return true
  })
  return { months, rest }
}

function monthInFigures(text: string, written: string, start: number): MonthToken {
  const end = start + written.length
  const day =
    /^-(\d\d)/u.exec(text.slice(end, end + 3)) ?? /(\d{1,2})\.$/u.exec(text.slice(0, start).slice(-3))
  return { start, end, text: written, month: Number(written), isCertain: true, day: Number(day?.[1] ?? 0) }
}

/** Whether another word than a month is joined to it: `MARS-CoV`, but « mars-avril ». */
function isJoinedToWord(text: string, end: number, { months }: MonthNames): boolean {
  const next = /^-(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1]
  return next !== undefined && !months.has(next) && !months.has(next.toLowerCase())
}

/** By its whole name, or by the stem of one that takes endings: «июньский». */
function monthOf(name: string, { months, stems }: MonthNames): number {
  return (
    months.get(name.replace(/[ \u00A0]/gu, '')) ??
    months.get(name) ??
    stems.find(([stem]) => name.startsWith(stem))?.[1] ??
    0
  )
}

function besideOf(
  text: string,
  start: number,
  end: number,
  name: string,
): { isFigure: boolean; day: number | null; beginsSentence: boolean; isPerson: boolean } {
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(end, end + 8)
  const number = isUnspaced(name)
    ? /^[ \u00A0]?(\d{1,2})[ \u00A0]?[日号]/u.exec(after)
    : figureBefore.exec(before)
  const day = Number(number?.[1] ?? 0)
  return {
    isFigure: number !== null || figureAfter.test(after),
    day: day >= 1 && day <= 31 ? day : null,
    beginsSentence: start === 0 || sentenceStart.test(before),
    // `June Almeida`, but `in June Parliament`, `Monday, 3 June` and `June and July`; `Theresa May`, but `In May`.
    isPerson:
      /^\p{Lu}/u.test(name) &&
      ((surnameAfter.test(after) && !smallWordBefore.test(before)) || forenameBefore.test(before)),
  }
}

/** Letters without accents and without hamza, as they are written in haste: `fevrier`, «ابريل». */
function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0653-\u0655]/gu, '')
    .normalize('NFC')
}

const namesOf = oncePerLanguage((language): MonthNames => {
  const months = new Map<string, number>()
  const capitals = new Set<string>()
  for (const list of [...language.dates.alternativeMonths, language.dates.months]) {
    list.forEach((name, index) => {
      const folded = foldText(name, language)
      months.set(folded, index + 1)
      const plain = withoutAccents(folded)
      if (plain.length > 3 && !months.has(plain)) months.set(plain, index + 1)
      const isWhole = list === language.dates.months && /^\p{L}{3,}$/u.test(folded)
      if (isWhole && folded !== folded.toUpperCase()) {
        // `JANUARY 14`: in capitals beside a figure.
        months.set(folded.toUpperCase(), index + 1)
        capitals.add(folded.toUpperCase())
      }
      const capital = folded.charAt(0).toUpperCase() + folded.slice(1)
      if (capital === folded) return
      months.set(capital, index + 1)
      capitals.add(capital)
    })
  }
  const prefixes = longestFirst(language.comparison.prefixes).map(literal)
  const attached = prefixes.length > 0 ? `(?:${prefixes.join('|')})?` : ''
  const all = longestFirst(months.keys())
  // A figure may stand apart from its sign: `3 月`.
  const unspaced = all
    .filter(isUnspaced)
    .map((name) => literal(name).replace(/(?<=\d)(?=\D)/u, '[ \\u00A0]?'))
  const endings = `\\p{L}{0,${Math.max(1, language.comparison.inflection)}}`
  const spaced = all
    .filter((name) => !isUnspaced(name))
    .map((name) => (name.endsWith('*') ? `${literal(name.slice(0, -1))}${endings}` : literal(name)))
  const pattern =
    unspaced.length > 0
      ? `(?<![\\d一二三四五六七八九十])(?<name>${unspaced.join('|')})`
      : `${wordStart}${attached}(?<name>${spaced.join('|')})${language.comparison.compounds ? `(?:${wordEnd}|(?<compound>(?=\\p{Ll}{4})))` : wordEnd}`
  return {
    pattern: new RegExp(pattern, 'gu'),
    months,
    stems: [...months].flatMap(([name, month]): [string, number][] =>
      name.endsWith('*') ? [[name.slice(0, -1), month]] : [],
    ),
    onlyBesideFigure: new Set([
      ...capitals,
      ...language.comparison.ignore.map((phrase) => foldText(phrase, language)),
    ]),
  }
})
