import { takeAll } from './blank.js'
import type { SymbolToken } from './types.js'

/** What may be a document symbol: `A/RES/60/1`, `E/CN.4/2005/1/Add.2`; no hour of the clock (14:00 UTC/07:00 PT). */
const documentSymbol =
  /(?<![A-Za-z0-9/.-])[A-Z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)+(?![A-Za-z0-9]|:\d)/gu

/**
 * `60/1`, `1996/31`, and `96/9` of `96/9/EC`, whose letters each language has in its own: numbers of resolutions, decisions and
 * directives; no quotient of figures in groups (97 039/1 617 204).
 */
const resolution =
  /(?<![A-Za-z\p{N}/.,])(?<!\d[ \u00A0](?=\d{3}\/))\d{1,4}\/\d{1,4}(?!\p{N}|\/(?!\p{Lu}{2,4}(?![\p{L}\p{N}/]))|[.,]\d|(?<=\/\d{1,3})[ \u00A0]\d{3}(?!\d))/gu

/** `1.0.0`, `v0.14.0`, `3.2.3`: versions and sections, also beside letters of a script without spaces; neither a date (12.5.2017) nor digits in groups (1.234.567). */
const dottedNumber =
  /(?<![\p{N}.,/-]|\d[ \u00A0])(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?<!(?<!\p{L})[vV]))(?!\d{1,2}\.\d{1,2}\.\d{2,4}(?![\d.]))(?!\d{1,3}(?:\.\d{3})+(?!\d|\.\d))\d{1,3}(?:\.\d{1,3}){2,}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}/]|[.,]\d)/gu

const address = /(?:https?:\/\/|www\.)[^\s<>«»“”（）]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu

/** Takes document symbols out of a folded text; addresses are taken out and forgotten. */
export function readSymbols(
  text: string,
  language: string,
): {
  symbols: SymbolToken[]
  codes: number[]
  rest: string
} {
  const symbols: SymbolToken[] = []
  const keep = (match: RegExpExecArray): boolean => {
    if (!isSymbol(match[0])) return false
    symbols.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      symbol: withoutLanguage(match[0], language),
    })
    return true
  }
  let rest = takeAll(text, address, () => true)
  rest = takeAll(rest, documentSymbol, keep)
  rest = takeAll(rest, resolution, keep)
  rest = takeAll(rest, dottedNumber, keep)
  return {
    codes: symbols.flatMap(({ symbol }) => codesOf(symbol)),
    symbols: symbols.sort((first, second) => first.start - second.start),
    rest,
  }
}

/**
 * Whether letters, digits and strokes are a symbol: a part is a number (S/2023/1, A/71) or numbered (S/PV.7180). Two names
 * with figures of their own are none (HIV-1/HIV-2), nor are words unless there are several (Hipposideros/Ghana/19).
 */
function isSymbol(written: string): boolean {
  if (!/[A-Z]/u.test(written)) return true
  const [head = '', ...parts] = written.split('/')
  const isNumber = (part: string): boolean => /^\d+[A-Z]?$/u.test(part)
  if (/[a-z]/u.test(head)) return parts.length > 1 && parts.some(isNumber)
  if (parts.length > 1) return /\d/u.test(written)
  return /\.\d/u.test(written) || parts.some((part) => /^\d/u.test(part))
}

/** What `2/3`, `24/7`, `2015/16` and `3.2.1` say as figures. */
function codesOf(symbol: string): number[] {
  if (/^\d+(?:\.\d+)+$/u.test(symbol)) return symbol.split('.').map(Number)
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/u.exec(symbol) ?? []
  if (first === undefined || second === undefined) return []
  const [one, other] = [Number(first), Number(second)]
  const season = first.length === 4 && second.length === 2 ? [one - (one % 100) + other] : []
  return [one, other, ...(other > 0 ? [one / other] : []), ...season]
}

/** An edition's own symbol ends with its language (`R2PFP/2017/7/EN`), which translations change. */
function withoutLanguage(symbol: string, language: string): string {
  const last = symbol.slice(symbol.lastIndexOf('/') + 1)
  return last.toLowerCase() === language.toLowerCase() ? symbol.slice(0, -last.length - 1) : symbol
}
