import type { Language } from '../model/language.js'

/**
 * A text as figures are read from it: NFC, digits of every script as 0–9, full-width signs as ASCII, numbers in signs of their own in brackets, one kind of
 * space and one of no-break space, no marks of direction, soft hyphens or Arabic vowel signs.
 */
export function foldText(text: string, { numbers }: Pick<Language, 'numbers'>): string {
  return text
    .normalize('NFC')
    .replace(
      /[\u00AD\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640\u064B-\u0652\u0670]/gu,
      '',
    )
    .replace(/[\u00A0\u2007\u2009\u200A\u202F]/gu, '\u00A0')
    .replace(/[\s\u2000-\u2006\u2008\u205F\u3000]+/gu, (space) => (space === '\u00A0' ? space : ' '))
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[（）％，／①-⒛㈠-㈩㊀-㊉]/gu, (sign) => fullWidth[sign] ?? enumerated(sign))
    .replace(/٫/gu, numbers.decimal)
    .replace(/٬/gu, numbers.group)
    .replace(/\p{Nd}/gu, asciiDigit)
}

const fullWidth: Record<string, string> = { '（': '(', '）': ')', '％': '%', '，': '，', '／': '/' }

/** A number in a sign of its own that counts a clause: ⑴, ①, ⒈ and ㈠ as (1). */
function enumerated(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const first = enumerations.findLast((start) => start <= code) ?? code
  return `(${code - first + 1})`
}

/** Where Unicode’s runs of enumerating signs begin; each begins with one. */
const enumerations = [0x2460, 0x2474, 0x2488, 0x3220, 0x3280]

/** Unicode keeps the ten digits of a script together, so a digit's value is the length of the run before it. */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code < 0x80) return digit
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1
  return String(before % 10)
}
