import { rightToLeftLetters } from '../../../language/scripts.js'
import type { Direction } from '../../../model/report.js'

export interface DirectionRun {
  text: string
  direction: Direction
}

/**
 * Cuts a text of a right-to-left language where it changes to a left-to-right script and back, as Word itself
 * does while people type: `w:rtl` makes Word use complex-script fonts and sizes for a whole run. Figures stay with
 * the words around them; signs inside left-to-right words (`A/RES/60/1`, `Emerge USA`) stay with those.
 */
export function directionRuns(text: string, direction: Direction): DirectionRun[] {
  if (direction === 'ltr' || !leftToRightLetter.test(text)) return text === '' ? [] : [{ text, direction }]
  const runs: DirectionRun[] = []
  let end = 0
  for (const match of text.matchAll(stretch)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), direction })
    runs.push({ text: match[0], direction: 'ltr' })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), direction })
  return runs
}

/** A strong left-to-right letter. */
const leftToRight = `(?:(?![${rightToLeftLetters}])\\p{L})`
const leftToRightLetter = new RegExp(leftToRight, 'u')
/** From one strong left-to-right letter to the last one without a right-to-left letter between, with its figures. */
const stretch = new RegExp(
  `${leftToRight}(?:[^${rightToLeftLetters}]*${leftToRight})?(?:[0-9/.:–-]*[0-9])?`,
  'gu',
)
