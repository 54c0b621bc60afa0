const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** What a Roman numeral in capitals says. */
export function valueOfRoman(numeral: string): number {
  const digits = [...numeral].map((letter) => letters[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
