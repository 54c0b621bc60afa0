/** Symbols of documents (A/RES/60/1, S/2017/123, E/CN.4/2005/1, A/59/2005/Add.1): capitals, slashes, a figure. */
const symbols = /(?<![\p{L}\p{N}/])\p{Lu}[\p{Lu}\p{N}.]*(?:\/[\p{Lu}\p{N}][\p{L}\p{N}.-]*)+/gu

/** UTF-16 ranges that never break: document symbols of the text, without a full stop that ends a sentence. */
export function documentSymbols(text: string): [start: number, end: number][] {
  if (!text.includes('/')) return []
  const found: [number, number][] = []
  for (const match of text.matchAll(symbols)) {
    const symbol = match[0].replace(/[.-]+$/, '')
    if (/\p{N}/u.test(symbol)) found.push([match.index, match.index + symbol.length])
  }
  return found
}
