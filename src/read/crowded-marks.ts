import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../model/message.js'
import { placeOf } from '../model/place-of.js'

/** Most marks on one letter (UAX #15, Stream-Safe Text Format); no language has more than a handful. */
export const mostMarksOnLetter = 30

const crowded = new RegExp(`\\p{M}{${mostMarksOnLetter + 1}}`, 'u')

/** The place of text with more marks on one letter than fonts and lines bear; null where there is none. */
export function crowdedMarks(tree: Root): Place | null {
  let found: Place | null = null
  visit(tree, (node) => {
    const texts = [
      'value' in node ? node.value : '',
      'alt' in node ? node.alt : '',
      'title' in node ? node.title : '',
    ]
    if (found === null && texts.some((text) => text && crowded.test(text))) found = placeOf(node)
  })
  return found
}
