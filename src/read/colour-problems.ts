import type { Colours } from '../model/design.js'
import { contrast, lightness } from './contrast.js'

/** What is wrong with one colour of a design. */
export interface ColourProblem {
  key: keyof Colours
  reason: string
}

/** Floors of contrast and lightness that keep print in grey and dark mode readable. */
export function colourProblems(colours: Colours): ColourProblem[] {
  const problems: ColourProblem[] = []
  const addProblem = (key: keyof Colours, reason: string) => problems.push({ key, reason })
  const floor = (key: keyof Colours, against: string, what: string) => {
    const ratio = contrast(colours[key], against)
    if (ratio >= 7) return
    addProblem(
      key,
      `Unexpected contrast ${ratio.toFixed(2)}:1 of \`${key}\` on ${what}, expected at least 7:1`,
    )
  }
  floor('accent', colours.background, 'the background')
  floor('accent', colours.tint, 'the tint')
  floor('accentDark', colours.backgroundDark, 'the dark background')
  floor('accentDark', colours.tintDark, 'the dark tint')
  const accent = lightness(colours.accent)
  if (accent > 40) {
    addProblem('accent', `Unexpected lightness ${accent.toFixed(0)} of \`accent\`, expected L* of at most 40`)
  }
  const tint = lightness(colours.tint)
  if (tint < 94 || tint > 97) {
    addProblem('tint', `Unexpected lightness ${tint.toFixed(0)} of \`tint\`, expected L* from 94 to 97`)
  }
  return problems
}
