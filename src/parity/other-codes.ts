import type { Reading } from '../language/read/types.js'
import { append } from '../model/arrays.js'

/** A code of letters and a figure: CO2, PM2.5, ISO 4217, UTC-3. */
const code =
  /(?<![\p{L}\p{N}/.-])(?<letters>\p{Lu}{2,6})[ \u00A0-]?(?<figure>\d+(?:[.,]\d+)?)(?![\p{L}\p{N}/]|[.,]\d)/gu

/** Codes of one text that the other has with the same letters and another figure, once on each side. */
export function otherCodes(source: string, translation: string): { missing: string[]; added: string[] } {
  const [there, here] = [codesIn(source), codesIn(translation)]
  const result: { missing: string[]; added: string[] } = { missing: [], added: [] }
  for (const [letters, figures] of there) {
    const others = here.get(letters)
    if (!others || others.size !== figures.size) continue
    append(
      result.missing,
      [...figures].flatMap(([figure, text]) => (others.has(figure) ? [] : text)),
    )
    append(
      result.added,
      [...others].flatMap(([figure, text]) => (figures.has(figure) ? [] : text)),
    )
  }
  return result
}

/** Letters that begin a code whose figure is written together with them: PM2.5, G20. */
const gluedCode = /(?<![\p{L}\p{N}\p{Sc}/.-])\p{Lu}{1,6}\d+(?:[.,]\d+)?(?![\p{L}\p{N}/-]|[.,]\d)/gu

/** Codes in one word whose figure the other text does not have at all, neither as a code nor alone. */
export function lostCodes(
  source: string,
  translation: Pick<Reading, 'numbers' | 'codes' | 'text'>,
): string[] {
  const known = [...translation.codes, ...translation.numbers.flatMap(({ values }) => values)]
  return [...new Set(source.match(gluedCode) ?? [])].filter((written) => {
    const figure = Number(written.replace(/^\p{Lu}+/u, '').replace(',', '.'))
    // Zero is no figure that the comparison asks for: R0 is the basic reproduction number.
    return figure !== 0 && !known.includes(figure) && !translation.text.includes(written)
  })
}

/** How many codes a text holds. */
export function countCodes(text: string): number {
  return [...text.matchAll(code)].length
}

/** By letters, what was written for each figure. */
function codesIn(text: string): Map<string, Map<string, string>> {
  const codes = new Map<string, Map<string, string>>()
  for (const { 0: written, groups } of text.matchAll(code)) {
    const letters = groups?.letters ?? ''
    const figures = codes.get(letters) ?? new Map<string, string>()
    codes.set(letters, figures.set((groups?.figure ?? '').replace(',', '.'), written))
  }
  return codes
}
