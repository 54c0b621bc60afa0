import type { Element, Root, RootContent } from 'hast'
import { pictureMediaTypes } from '../../model/picture-media-types.js'

/** A file of the book. */
export interface BookFile {
  /** Its name below the folder of the book. */
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** The ending of a picture's file, by its media type: the kind of the picture. */
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries(pictureMediaTypes).map(([kind, mediaType]) => [mediaType, kind]),
)

/** A page whose pictures are files beside it, each once however often it is shown. */
export function pictureFiles(page: Root): { page: Root; files: BookFile[] } {
  const files = new Map<string, BookFile>()
  const moved = <Node extends RootContent>(node: Node): Node => {
    if (node.type !== 'element') return node
    const children = node.children.map(moved) as Element['children']
    const { src } = node.properties
    if (node.tagName !== 'img' || typeof src !== 'string') return { ...node, children }
    const file = files.get(src) ?? fileOf(src, files.size + 1)
    files.set(src, file)
    return { ...node, properties: { ...node.properties, src: file.name } }
  }
  const children = page.children.map(moved)
  return { page: { ...page, children }, files: [...files.values()] }
}

function fileOf(address: string, number: number): BookFile {
  const [, mediaType = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/u.exec(address) ?? []
  const ending = endings.get(mediaType)
  if (ending === undefined) throw new Error(`No picture of ours is ${mediaType || address.slice(0, 40)}`)
  return { name: `pictures/${number}.${ending}`, mediaType, bytes: Buffer.from(base64, 'base64') }
}
