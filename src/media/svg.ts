import { largestNumber, NumberTooLarge } from './drawing/path.js'
import { resolveDrawing } from './drawing/resolve/resolve-drawing.js'
import { writeSvg } from './drawing/write-svg.js'

/** A drawing without anything active, or why it cannot be used. */
export type CleanSvg =
  | { ok: true; text: string; width: number; height: number }
  | { ok: false; reason: string; line: number; column: number }

/**
 * Resolves an SVG and writes it anew, from its display list alone: nothing that could run, animate or load is left.
 * What no edition can paint is refused with its place rather than dropped.
 */
export function cleanSvg(text: string, language: string): CleanSvg {
  const drawing = resolveDrawing(text, language)
  if ('reason' in drawing) return { ok: false, ...drawing }
  try {
    return { ok: true, text: writeSvg(drawing), width: drawing.width, height: drawing.height }
  } catch (error) {
    if (!(error instanceof NumberTooLarge)) throw error
    const reason = `it comes to a number beyond ${largestNumber}, which no edition can paint`
    return { ok: false, reason, line: 1, column: 1 }
  }
}
