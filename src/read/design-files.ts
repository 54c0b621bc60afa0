import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Templates } from './templates.js'

/** Bytes of a font or logo file that a design names; throws when it is not there. */
export type DesignFiles = (file: string) => Uint8Array

/** A file is one of the design's own folder, or of an npm package (`@scope/package/file.ttf`). */
export function designFiles(templates: Templates, design: string): DesignFiles {
  const cache = new Map<string, Uint8Array>()
  const resolvers = [import.meta.url, path.join(templates.root, 'package.json')].map((from) =>
    createRequire(from),
  )
  return (file) => {
    const known = cache.get(file)
    if (known) return known
    const places = [
      ...resolvers.map((resolver) => () => resolver.resolve(file)),
      ...templates.folders.map((folder) => () => path.join(folder, 'designs', design, file)),
    ]
    for (const place of places) {
      const bytes = tryRead(() => readFileSync(place()))
      if (!bytes) continue
      cache.set(file, bytes)
      return bytes
    }
    throw new Error(`Cannot find the font file ${file}`)
  }
}

/** Files of a design, else of the design that it extends. */
export function chainedFiles(own: DesignFiles, base: DesignFiles): DesignFiles {
  return (file) => tryRead(() => own(file)) ?? base(file)
}

/** Those of some files that cannot be read, each once. */
export function missingFiles(names: readonly string[], files: DesignFiles): string[] {
  return [...new Set(names)].filter((name) => tryRead(() => files(name)) === null)
}

function tryRead(read: () => Uint8Array): Uint8Array | null {
  try {
    return read()
  } catch {
    return null
  }
}
