import { codePoint } from 'dingbat-to-unicode'

/** Signs that only say where a word may be divided. */
const dividers = /[\u00AD\u200B\u2060]/gu
/** Marks of direction, which the text has by itself, and signs that no format can carry. */
const unprintable =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu

/** Text of a run as an author would type it. */
export function cleanText(text: string): string {
  return text
    .replace(dividers, '')
    .replace(unprintable, '')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
}

const symbolFonts = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/iu

/** Whether a font has signs in the places of letters. */
export function isSymbolFont(font: string | null): font is string {
  return font !== null && symbolFonts.test(font.trim())
}

/**
 * The character that a sign of a symbol font stands for; null where none is known.
 * @param code - Its place in the font; Word moves it into the private use area (U+F000 to U+F0FF).
 */
export function symbolOf(font: string, code: number): string | null {
  const name = font.trim().replace(/^zapf ?dingbats$/iu, 'Zapf Dingbats')
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const typeface = name.toLowerCase().replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  return codePoint(typeface, place)?.string ?? null
}
