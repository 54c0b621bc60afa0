import path from 'node:path'
import { none, type Seen } from '../../read/seen.js'

const prefix = 'file '

/**
 * The files of a workspace among all that was seen, by path relative to it, with their sums. What lies outside, as the
 * packages of the program do, belongs to the program.
 */
export function readFiles(seen: Seen, root: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [key, answer] of Object.entries(seen)) {
    if (!key.startsWith(prefix)) continue
    const place = path.relative(root, key.slice(prefix.length))
    if (place === '' || place.startsWith('..') || path.isAbsolute(place)) continue
    files[place.split(path.sep).join('/')] = answer.split(' ')[0] ?? none
  }
  return files
}
