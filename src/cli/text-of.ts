import path from 'node:path'
import { largestText, utf16Of } from '../read/files.js'
import { readInputSync } from '../read/input.js'
import { packagedTemplates } from '../read/templates.js'

/** Reads files named in messages, for code frames: of the workspace, or our own templates. */
export function textReader(root: string): (file: string) => string | null {
  const cache = new Map<string, string | null>()
  const ours = path.resolve(packagedTemplates, '..')
  return (file) => {
    if (!cache.has(file)) cache.set(file, readAny(root, file) ?? readAny(ours, file))
    return cache.get(file) ?? null
  }
}

function readAny(folder: string, file: string): string | null {
  const input = readInputSync(path.resolve(folder, file), { inside: [folder], largest: largestText })
  return input.ok ? new TextDecoder(utf16Of(input.bytes) ?? 'utf-8').decode(input.bytes) : null
}
