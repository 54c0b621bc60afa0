import type { SeenFinding } from './seen-edition.js'
import type { SeenPicture } from './seen-picture.js'

/** Pictures of one edition. */
export interface EditionPictures {
  path: string
  pictures: readonly SeenPicture[]
}

/** How alike two pictures are at least, from -1 to 1: other programs smooth and print colours otherwise. */
const alike = 0.8
/** Part of a side by which proportions may differ, and units that rounding takes. */
const proportion = 0.03
const rounding = 1
/** Spread of lightness below which a picture shows nothing. */
const plain = 0.02

/**
 * Compares what editions of one language show as pictures: each program draws them by itself, so that one that is
 * missing, exchanged, turned, stretched, covered, blank or black differs from the others.
 *
 * @param inOrder - Whether pictures follow each other everywhere alike; those of notes stand at the feet of pages.
 */
export function unlikePictures(
  editions: readonly EditionPictures[],
  inOrder: boolean,
): { path: string; finding: SeenFinding }[] {
  const [first, ...others] = editions
  if (!first) return []
  return others.flatMap((other) => {
    const found = (place: string, what: string) => ({
      path: other.path,
      finding: { rule: 'unlike-picture' as const, place, message: `Unexpected ${what}` },
    })
    if (first.pictures.length !== other.pictures.length)
      return [
        found(
          'pictures',
          `number of pictures that are seen: ${other.pictures.length}, expected ${first.pictures.length} as in \`${first.path}\``,
        ),
      ]
    const left = [...other.pictures]
    return first.pictures.flatMap((picture, index) => {
      const at = inOrder
        ? 0
        : Math.max(
            0,
            left.findIndex((one) => isAlike(picture, one)),
          )
      const [own] = left.splice(at, 1)
      return own && isAlike(picture, own)
        ? []
        : [found(`picture ${index + 1}`, `look of a picture, which differs from that in \`${first.path}\``)]
    })
  })
}

function isAlike(one: SeenPicture, other: SeenPicture): boolean {
  if (one.look.length !== other.look.length || one.look.length === 0) return false
  const across = (other.width * one.height) / other.height
  if (
    Math.abs(across - one.width) >
    one.width * proportion + rounding * Math.max(1, one.height / other.height)
  )
    return false
  const [mean, otherMean] = [meanOf(one.look), meanOf(other.look)]
  let [both, own, others] = [0, 0, 0]
  one.look.forEach((value, index) => {
    const otherValue = other.look[index] ?? 0
    both += (value - mean) * (otherValue - otherMean)
    own += (value - mean) ** 2
    others += (otherValue - otherMean) ** 2
  })
  const [spread, otherSpread] = [own, others].map((sum) => Math.sqrt(sum / one.look.length))
  if ((spread ?? 0) < plain && (otherSpread ?? 0) < plain) return Math.abs(mean - otherMean) < 0.2
  return both / Math.sqrt(own * others) >= alike
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
