import type { Image, ImageReference } from 'mdast'
import type { State } from './state.js'

/** The path of a picture that was read; null when it could not be (the reader has told why). */
export function pictureUrl(state: State, node: Image | ImageReference): string | null {
  const url = node.type === 'image' ? node.url : state.definitions.get(node.identifier)?.url
  return url !== undefined && state.source.media[url] ? url : null
}
