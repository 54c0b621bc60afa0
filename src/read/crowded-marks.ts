import type { Nodes } from 'mdast'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'

/** Most marks on one letter (UAX #15, Stream-Safe Text Format); no language has more than a handful. */
export const mostMarksOnLetter = 30

const crowded = new RegExp(`\\p{M}{${mostMarksOnLetter + 1}}`, 'u')

/** The place of text with more marks on one letter than fonts and lines bear; null where there is none. */
export function crowdedMarks(node: Nodes): Place | null {
  if ('value' in node && crowded.test(node.value)) return placeOf(node)
  if ('alt' in node && node.alt && crowded.test(node.alt)) return placeOf(node)
  if ('title' in node && node.title && crowded.test(node.title)) return placeOf(node)
  for (const child of 'children' in node ? node.children : []) {
    const found = crowdedMarks(child)
    if (found) return found
  }
  return null
}
