import type { InlineStyle, RunFormatting } from './piece.js'

/** The formatting with one more character style. */
export function withStyle(formatting: RunFormatting, style: InlineStyle): RunFormatting {
  return formatting.styles.includes(style)
    ? formatting
    : { ...formatting, styles: [...formatting.styles, style] }
}
