import type { Image, Root } from 'mdast'
import { append } from '../model/arrays.js'
import { indexNodes } from '../model/markdown-nodes.js'
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
  const nodes = indexNodes(tree)
  for (const { identifier, url } of nodes.of('definition')) definitions.set(identifier, url)
  append(images, nodes.of('image'))
  for (const { identifier, alt, position } of nodes.of('imageReference')) {
    const url = definitions.get(identifier)
    if (url !== undefined)
      images.push({ type: 'image', url, alt: alt ?? null, ...(position ? { position } : {}) })
  }
  // Messages about pictures come in the order of the file.
  images.sort((first, second) => (first.position?.start.offset ?? 0) - (second.position?.start.offset ?? 0))
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
