import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { MediaFacts } from '../model/report.js'
import { type PictureOptions, readPicture } from './picture.js'

/** The pictures of one language file. */
export interface Pictures {
  /** By the path that the author wrote. */
  media: Record<string, MediaFacts>
  messages: Message[]
}

/** Bytes of pictures by hash, shared by all languages of a build. */
export type PictureStore = Map<string, Uint8Array>

/** Reads every picture that a language file shows; `chart.ar.svg` replaces `chart.svg` in Arabic. */
export async function readPictures(
  tree: Root,
  options: PictureOptions & { path: string; store: PictureStore },
): Promise<Pictures> {
  const found: Pictures = { media: {}, messages: [] }
  const images: Image[] = []
  const definitions = new Map<string, string>()
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, node.url)
  })
  visit(tree, (node) => {
    if (node.type === 'image') images.push(node)
    if (node.type === 'imageReference') {
      const url = definitions.get(node.identifier)
      if (url !== undefined)
        images.push({
          type: 'image',
          url,
          alt: node.alt ?? null,
          ...(node.position ? { position: node.position } : {}),
        })
    }
  })
  for (const image of images) {
    if (found.media[image.url]) continue
    const result = await readPicture(image.url, options)
    if ('reason' in result) {
      found.messages.push(
        problem(
          { source: 'read', file: options.path, blame: 'source' },
          { ...result, place: image.position },
        ),
      )
      continue
    }
    options.store.set(result.facts.hash, result.bytes)
    found.media[image.url] = result.facts
  }
  return found
}
