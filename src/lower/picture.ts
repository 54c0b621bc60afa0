import type { Image, ImageReference } from 'mdast'
import { hasVisible } from './inline.js'
import type { State } from './state.js'
import { joinedLines } from './typography.js'

/** The path of a picture that was read; null when it could not be (the reader has reported why). */
export function pictureUrl(state: State, node: Image | ImageReference): string | null {
  const url = node.type === 'image' ? node.url : state.definitions.get(node.identifier)?.url
  return url !== undefined && state.source.media[url] ? url : null
}

/** The alternative text; none where nothing of it can be read, as in a picture that decorates. */
export function alternativeOf({ alt }: Image | ImageReference): string {
  return alt && hasVisible(alt) ? joinedLines(alt).trim() : ''
}
