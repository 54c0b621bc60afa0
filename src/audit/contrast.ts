/** Below it words cannot be made out; what accessibility asks for is another rule's affair. */
export const leastContrast = 1.5

/** Contrast of two colours of six hexadecimal digits (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Of the colours that were asked for last: a document paints its words in a few. */
const known = new Map<string, number>()
const mostKnown = 100

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const value = known.get(colour) ?? luminanceOf(colour)
  if (known.size >= mostKnown) known.clear()
  known.set(colour, value)
  return value
}

function luminanceOf(colour: string): number {
  const digits = colour.replace('#', '')
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
