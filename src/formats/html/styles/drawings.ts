import { type CssText, css, joined } from '../css/css.js'

/** The class of drawings that are so many CSS pixels wide by nature. */
export function naturalClass(width: number): string {
  return `natural-${width}`
}

/** How wide the page's drawings are by nature: the policy of the page allows no style at the picture itself. */
export function drawings(widths: readonly number[]): CssText {
  const rules = [...new Set(widths)]
    .sort((a, b) => a - b)
    .map((width) => css`.natural-${width} { --natural: ${width}px; }`)
  return joined(rules, '\n')
}
