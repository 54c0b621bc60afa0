const known = new Map<string, readonly string[]>()

/**
 * Writes a text's digits 0–9 in a numbering system; everything else stays as it is.
 *
 * @param text - Any text.
 * @param digits - CLDR numbering system with ten digits: `latn`, `arab`, `deva`, `hanidec`.
 * @throws RangeError when CLDR knows no such system.
 */
export function toDigits(text: string, digits: string): string {
  if (digits === 'latn') return text
  const glyphs = glyphsOf(digits)
  return text.replace(/[0-9]/g, (digit) => glyphs[Number(digit)] ?? digit)
}

/** Whether CLDR knows a numbering system of that name, with ten digits. */
export function hasDigits(digits: string): boolean {
  try {
    return toDigits('0', digits) !== ''
  } catch {
    return false
  }
}

function glyphsOf(digits: string): readonly string[] {
  const found = known.get(digits)
  if (found) return found
  const format = new Intl.NumberFormat('en', { numberingSystem: digits, useGrouping: false })
  if (format.resolvedOptions().numberingSystem !== digits) {
    throw new RangeError(`Unknown numbering system \`${digits}\``)
  }
  const glyphs = Array.from({ length: 10 }, (_, value) => format.format(value))
  known.set(digits, glyphs)
  return glyphs
}
