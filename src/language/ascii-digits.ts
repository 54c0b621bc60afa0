const chinese = '〇一二三四五六七八九'

/** A text whose decimal digits, of whatever script, are 0 to 9. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])[\p{Nd}〇一二三四五六七八九]/gu, (digit) => {
    const place = chinese.indexOf(digit)
    return place >= 0 ? String(place) : String(decimalValue(digit))
  })
}

/** Digits of a script stand in a row that begins with its zero. */
function decimalValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}
