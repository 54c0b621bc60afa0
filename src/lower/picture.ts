import type { Image, ImageReference, RootContent } from 'mdast'
import { placeOf } from '../model/markdown-nodes.js'
import { hasVisible } from './inline.js'
import { reportProblem, type State } from './state.js'
import { joinedLines } from './typography.js'

/** The path of a picture that was read; null when it could not be (the reader has reported why). */
export function pictureUrl(state: State, node: Image | ImageReference): string | null {
  const url = node.type === 'image' ? node.url : state.definitions.get(node.identifier)?.url
  return url !== undefined && state.source.media[url] ? url : null
}

/** The picture that a paragraph or figure shows: itself, or what a link holds and nothing else, which is reported. */
export function pictureOf(state: State, node: RootContent): Image | ImageReference | null {
  if (node.type === 'image' || node.type === 'imageReference') return node
  const only = linkedPicture(node)
  if (!only || pictureUrl(state, only) === null) return null
  const address = node.type === 'link' ? node.url : ''
  reportProblem(state, {
    ruleId: 'linked-picture',
    severity: 'warning',
    place: placeOf(node),
    reason: `Unexpected link${address ? ` to \`${address.slice(0, 80)}\`` : ''} around a picture of its own, which is shown as a figure without the link`,
  })
  return only
}

/** The picture in a link that holds nothing else. */
export function linkedPicture(node: RootContent): Image | ImageReference | null {
  if (node.type !== 'link' && node.type !== 'linkReference') return null
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  return others.length === 0 && (only?.type === 'image' || only?.type === 'imageReference') ? only : null
}

/** The alternative text; none where nothing of it can be read, as in a picture that decorates. */
export function alternativeOf({ alt }: Image | ImageReference): string {
  return alt && hasVisible(alt) ? joinedLines(alt).trim() : ''
}
