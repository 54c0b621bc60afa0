/** Relative luminance and contrast of sRGB colours (WCAG 2.2, "contrast ratio"), and CIE lightness L*. */

/** Contrast of two colours from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** L* from 0 (black) to 100 (white). */
export function lightness(colour: string): number {
  const y = luminance(colour)
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
