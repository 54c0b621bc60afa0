import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packagedTemplates } from '../read/templates.js'

/** Reads files named in messages, for code frames: of the workspace, or our own templates. */
export function textReader(root: string): (file: string) => string | null {
  const cache = new Map<string, string | null>()
  return (file) => {
    if (!cache.has(file))
      cache.set(file, readAny([path.resolve(root, file), path.resolve(packagedTemplates, '..', file)]))
    return cache.get(file) ?? null
  }
}

function readAny(files: readonly string[]): string | null {
  for (const file of files) {
    try {
      return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    } catch {
      // The next place may have it.
    }
  }
  return null
}
