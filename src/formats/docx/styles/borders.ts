import type { IBorderOptions, IShadingAttributesProperties } from 'docx'
import type { Look } from './look.js'

type Ink = keyof typeof inks

/**
 * A border.
 *
 * @param points Weight; Word counts in eighths from a quarter of a point.
 * @param space Points between border and text, 31 at most.
 */
export function border(ink: Ink, points: number, space = 0): IBorderOptions {
  return {
    style: 'single',
    size: Math.max(2, Math.round(points * 8)),
    space: Math.min(31, Math.round(space)),
    color: { theme: inks[ink] },
  }
}

/** The design's colours in its theme. */
const inks = { accent: 'accent1', black: 'dark1', paper: 'light1', tint: 'light2' } as const

/** The side where lines begin: borders of paragraphs are physical. */
export function startSide({ direction }: Look): 'left' | 'right' {
  return direction === 'rtl' ? 'right' : 'left'
}

/** Fill with the design's tint. */
export const tintShading: IShadingAttributesProperties = {
  type: 'clear',
  color: 'auto',
  fill: { theme: inks.tint },
}
