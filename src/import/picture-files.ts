import path from 'node:path'
import type { WordFile } from './open-word-file.js'

/** A picture to be written beside the source. */
export interface PictureFile {
  /** Relative to the publication, with forward slashes. */
  name: string
  bytes: Uint8Array
}

/** Names for the pictures of one import. */
export interface PictureFiles {
  /** The path that Markdown shows for a part of the package. */
  pathOf: (target: string) => string
  /** The files that are not there yet. */
  files: PictureFile[]
}

/**
 * Names pictures by their order: `media/picture-1.png`. A picture that another language of the publication has with the
 * same bytes is shared; one that differs becomes this language's own: `media/picture-1.fr.png`.
 * @param present - Files of the publication that are there, by their name.
 */
export function pictureFiles(
  file: WordFile,
  language: string,
  present: ReadonlyMap<string, Uint8Array>,
): PictureFiles {
  const known = new Map<string, string>()
  const files: PictureFile[] = []
  const taken = new Set(present.keys())
  return {
    files,
    pathOf: (target) => {
      const found = known.get(target)
      if (found !== undefined) return found
      const bytes = file.media(target) ?? new Uint8Array()
      const ending = path.posix
        .extname(target)
        .toLowerCase()
        .replace(/^\.jp.*$/u, '.jpg')
      const name = nameFor(known.size + 1, ending, bytes)
      known.set(target, name)
      return name
    },
  }

  function nameFor(number: number, ending: string, bytes: Uint8Array): string {
    for (const [name, other] of [
      ...present,
      ...files.map((one): [string, Uint8Array] => [one.name, one.bytes]),
    ])
      if (path.posix.extname(name) === ending && same(other, bytes)) return shared(name)
    const plain = `media/picture-${number}${ending}`
    if (!taken.has(plain)) return written(plain, bytes)
    const own = `media/picture-${number}.${language}${ending}`
    if (present.has(plain) && !taken.has(own)) {
      written(own, bytes)
      return plain
    }
    for (let next = 1; ; next++) {
      const other = `media/picture-${number}-${language}${next === 1 ? '' : `-${next}`}${ending}`
      if (!taken.has(other)) return written(other, bytes)
    }
  }

  /** The language's own form of a picture is shown by the name of the other. */
  function shared(name: string): string {
    const plain = name.replace(`.${language}.`, '.')
    return plain !== name && taken.has(plain) ? plain : name
  }

  function written(name: string, bytes: Uint8Array): string {
    taken.add(name)
    files.push({ name, bytes })
    return name
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0
}
