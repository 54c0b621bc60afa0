import type { Design } from '../../../model/design.js'
import { highlightColour } from '../../../model/highlight-colour.js'

/** Operators that set the fill colour. */
export interface Colours {
  black: string
  accent: string
  tint: string
  /** Behind highlighted words. */
  highlight: string
}

/** DeviceRGB operators for a design's print colours. */
export function fillColours({ colours }: Design): Colours {
  return {
    black: rgb(colours.black),
    accent: rgb(colours.accent),
    tint: rgb(colours.tint),
    highlight: rgb(highlightColour.light),
  }
}

/** `#0B4A56` as `.043 .29 .337 rg`. */
export function rgb(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16)
  const part = (shift: number) => Number((((value >> shift) & 255) / 255).toFixed(4))
  return `${part(16)} ${part(8)} ${part(0)} rg`
}
