import type { Nodes } from 'mdast'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'

/**
 * Most marks on one letter, or signs joined to one: the words of no language have more than a handful. Lines and pages
 * have no place to break inside one, nor the room for a higher pile.
 */
export const mostMarksOnLetter = 10

/** A letter with more marks, or more letters joined by U+200D, than fonts and lines bear. */
export const crowdedLetter = new RegExp(
  `\\p{M}{${mostMarksOnLetter + 1}}|(?:[^\\s\\p{M}\\u200D]\\p{M}*\\u200D){${mostMarksOnLetter + 1}}`,
  'u',
)

/** What is wrong with a {@link crowdedLetter}. */
export const crowdedLetterProblem = {
  reason: `Unexpected number of marks on one letter, expected at most ${mostMarksOnLetter}`,
  note: 'Delete the marks that belong to no letter.',
}

/** The place of text with more marks on one letter than fonts and lines bear; null where there is none. */
export function crowdedMarks(node: Nodes): Place | null {
  if ('value' in node && crowdedLetter.test(node.value)) return placeOf(node)
  if ('alt' in node && node.alt && crowdedLetter.test(node.alt)) return placeOf(node)
  if ('title' in node && node.title && crowdedLetter.test(node.title)) return placeOf(node)
  for (const child of 'children' in node ? node.children : []) {
    const found = crowdedMarks(child)
    if (found) return found
  }
  return null
}
