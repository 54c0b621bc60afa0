import { rightToLeftLetters } from '../../../language/scripts.js'
import { keptStretches } from '../../../model/kept-stretches.js'
import type { Direction } from '../../../model/report.js'

export interface DirectionRun {
  text: string
  direction: Direction
}

/**
 * Cuts a text of a right-to-left language where it changes to a left-to-right script and back, as Word itself
 * does while people type: `w:rtl` makes Word use complex-script fonts and sizes for a whole run. Figures stay with
 * the words around them; signs inside left-to-right words (`A/RES/60/1`, `Emerge USA`) stay with those. A figure whose
 * signs would be turned (`−3.25`, `5–10`, `+41 22 917 0000`) is a run of its own.
 */
export function directionRuns(text: string, direction: Direction): DirectionRun[] {
  if (direction === 'ltr') return text === '' ? [] : [{ text, direction }]
  const runs: DirectionRun[] = []
  let end = 0
  for (const { start, text: own, mark } of leftToRightRuns(text)) {
    if (start > end) runs.push({ text: text.slice(end, start), direction })
    runs.push({ text: mark + own, direction: 'ltr' })
    end = start + own.length
  }
  if (end < text.length) runs.push({ text: text.slice(end), direction })
  return runs
}

interface LeftToRightRun {
  start: number
  text: string
  /** Word goes by the run's direction, other programs by UAX #9 alone, to which a figure's sign has none. */
  mark: '' | '\u200E'
}

function leftToRightRuns(text: string): LeftToRightRun[] {
  const words: LeftToRightRun[] = leftToRightLetter.test(text)
    ? Array.from(text.matchAll(leftToRightWords), ({ 0: own, index }) => ({
        start: index,
        text: own,
        mark: '',
      }))
    : []
  const figures = keptStretches(text).flatMap(({ start, end, kind }): LeftToRightRun[] => {
    const own = text.slice(start, end)
    const isTurned = kind === 'figure' && /[^\p{Nd}.,:/\u00A0\u202F]/u.test(own) && !/[٠-٩۰-۹]/u.test(own)
    // A unit of letters (°C) is part of its figure, a figure between words part of those.
    const beside = words.filter((word) => word.start < end && endOf(word) > start)
    const isInside = beside.some((word) => word.start < start || endOf(word) > end)
    return isTurned && !isInside ? [{ start, text: own, mark: '\u200E' }] : []
  })
  const outside = words.filter(
    (word) => !figures.some((one) => one.start <= word.start && endOf(one) >= endOf(word)),
  )
  return [...outside, ...figures].sort((one, other) => one.start - other.start)
}

function endOf({ start, text }: LeftToRightRun): number {
  return start + text.length
}

/** A strong left-to-right letter. */
const leftToRight = `(?:(?![${rightToLeftLetters}])\\p{L})`
const leftToRightLetter = new RegExp(leftToRight, 'u')
/** From one strong left-to-right letter to the last one without a right-to-left letter between, with its figures. */
const leftToRightWords = new RegExp(
  `${leftToRight}(?:[^${rightToLeftLetters}]*${leftToRight})?(?:[0-9/.:–-]*[0-9])?`,
  'gu',
)
