/** `#rrggbb` of one part or three, each from 0 to 1. */
export function colourText(parts: readonly number[]): string {
  const [red = 0, green = red, blue = red] = parts
  const hex = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** As drawings are painted: six decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

/** A number as it is compared. */
export function numberText(value: number): string {
  return String(rounded(value))
}

/** Numbers as they are compared. */
export function numbersText(numbers: readonly number[]): string {
  return numbers.map(numberText).join(' ')
}
