import { type Colour, colourOf } from '../colour.js'
import type { Style } from '../style.js'

/** A colour, `currentColor` included. */
export function colourIn(style: Style, value: string): Colour | null {
  return value.toLowerCase() === 'currentcolor' ? colourOf(currentColour(style)) : colourOf(value)
}

function currentColour({ color = '#000000' }: Style): string {
  return color.toLowerCase() === 'currentcolor' ? '#000000' : color
}
