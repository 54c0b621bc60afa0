import { likelyScript } from '../model/likely-script.js'
import type { Direction } from '../model/report.js'
import { scriptFacts } from './scripts.js'

/** Direction of a language by its likely script, for languages without data of their own. */
export function directionOf(tag: string): Direction {
  return scriptFacts(likelyScript(tag) ?? 'Latn').direction
}
