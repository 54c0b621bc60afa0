import type { Image, ImageReference } from 'mdast'
import type { Phrasing } from '../../model/report.js'
import { alternativeOf, pictureUrl } from '../picture.js'
import { positionOf, type State } from '../state.js'

/** A picture inside a sentence. */
export function image(state: State, node: Image | ImageReference): Phrasing[] {
  const url = pictureUrl(state, node)
  // A picture that could not be read is reported; what it would show is said in its place.
  if (url === null) {
    const alternative = alternativeOf(node)
    return alternative ? [{ type: 'text', value: alternative, ...positionOf(node) }] : []
  }
  return [{ type: 'inlineImage', media: url, alternative: alternativeOf(node), ...positionOf(node) }]
}
