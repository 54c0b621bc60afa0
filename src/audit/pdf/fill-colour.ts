import { numbersOf } from './text-state.js'
import type { Token } from './tokens.js'

/** The colour in which a content stream fills areas and letters (ISO 32000-1 §8.6.8). */
export interface FillColour {
  /** Takes in one operator; those that do not change the colour are passed over. */
  follow: (operator: string, operands: readonly Token[]) => void
  /** Six hexadecimal digits. */
  colour: () => string
}

/** Black at the beginning of a page. */
export function fillColour(): FillColour {
  const saved: string[] = []
  let colour = '000000'
  return {
    follow: (operator, operands) => {
      if (operator === 'q') saved.push(colour)
      if (operator === 'Q') colour = saved.pop() ?? colour
      if (operator !== 'rg' && operator !== 'g') return
      const [red = 0, green = red, blue = red] = numbersOf(operands)
      colour = [red, green, blue].map(digits).join('')
    },
    colour: () => colour,
  }
}

function digits(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0')
}
