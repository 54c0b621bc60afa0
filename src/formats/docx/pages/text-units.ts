/** Width of a text in ens (half its size): letters and figures count 1, Han and full-width signs 2, narrow ones less. */
export function textUnits(text: string): number {
  let units = 0
  for (const character of text) units += unitsOf(character)
  return units
}

function unitsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x2e80 && (point <= 0x9fff || (point >= 0xf900 && point <= 0xffef))) return 2
  if (point >= 0x600 && point <= 0x6ff) return point >= 0x64b && point <= 0x65f ? 0 : 0.86
  if (point >= 0x400 && point <= 0x4ff) return 1.1
  if (character === '\u2007') return 1
  if (/[\s.,:;'’|!ijlt()[\]-]/.test(character)) return 0.55
  if (/[%٪‰]/.test(character)) return 1.7
  if (/[A-ZMWmw]/.test(character)) return 1.35
  return 1
}
