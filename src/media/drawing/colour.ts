import { clampRgb, converter, formatHex, parse } from 'culori'

/** A colour as `#rrggbb` with its opacity. */
export interface Colour {
  hex: string
  opacity: number
}

const toRgb = converter('rgb')

/** Any colour of CSS Color 4, or null where it is none. `currentColor` is the caller's. */
export function colourOf(value: string): Colour | null {
  const text = value.trim().toLowerCase()
  if (text === 'transparent') return { hex: '#000000', opacity: 0 }
  const parsed = toRgb(parse(text.replace(/\s+icc-color\(.*\)$/, '')))
  if (!parsed) return null
  return { hex: formatHex(clampRgb(parsed)), opacity: parsed.alpha ?? 1 }
}
