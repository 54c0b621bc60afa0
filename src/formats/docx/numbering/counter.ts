const firstDigits: Record<string, number> = { latn: 0x30, deva: 0x966, thai: 0xe50 }

/** Numbers as Word counts them in a numbering system. */
export function counter(digits: string): (number: number) => string {
  const zero = firstDigits[digits] ?? 0x30
  return (number) => String(number).replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}
