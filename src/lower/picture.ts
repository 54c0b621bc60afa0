import type { Image, ImageReference, Link, LinkReference, RootContent } from 'mdast'
import type { Figure } from '../model/report.js'
import { definedLink, leadingLink, reportUnnamed } from './handlers/link.js'
import { hasVisible } from './inline.js'
import type { State } from './state.js'
import { joinedLines } from './typography.js'

/** The path of a picture that was read; null when it could not be (the reader has reported why). */
export function pictureUrl(state: State, node: Image | ImageReference): string | null {
  const url = node.type === 'image' ? node.url : state.definitions.get(node.identifier)?.url
  return url !== undefined && state.source.media[url] ? url : null
}

/** A picture that a paragraph or a figure shows, and where it leads. */
export interface ShownPicture {
  image: Image | ImageReference
  /** What holds the picture and nothing else, or null. */
  link: Link | LinkReference | null
}

/** The picture that a node shows: itself, or what a link holds and nothing else; null for any other node. */
export function pictureOf(node: RootContent): ShownPicture | null {
  if (node.type === 'image' || node.type === 'imageReference') return { image: node, link: null }
  if (node.type !== 'link' && node.type !== 'linkReference') return null
  const [image, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  return others.length === 0 && (image?.type === 'image' || image?.type === 'imageReference')
    ? { image, link: node }
    : null
}

/** What a figure shows of a picture: its file, what it says and where it leads; null where it could not be read. */
export function figureOf(
  state: State,
  { image, link }: ShownPicture,
): Pick<Figure, 'media' | 'alternative' | 'link'> | null {
  const media = pictureUrl(state, image)
  if (media === null) return null
  const alternative = alternativeOf(image)
  const found =
    link?.type === 'linkReference' ? definedLink(state, link) : link && { node: link, definition: null }
  if (!found) return { media, alternative }
  const leading = leadingLink(state, found.node, found.definition)
  if (leading && alternative === '') reportUnnamed(state, found.node)
  return { media, alternative, ...(leading && alternative !== '' ? { link: leading } : {}) }
}

/** The alternative text; none where nothing of it can be read, as in a picture that decorates. */
export function alternativeOf({ alt }: Image | ImageReference): string {
  return alt && hasVisible(alt) ? joinedLines(alt).trim() : ''
}
