import type { Direction } from '../model/report.js'
import { scriptFacts } from './scripts.js'

/** Direction of a language by its likely script, for languages without data of their own. */
export function directionOf(tag: string): Direction {
  return scriptFacts(new Intl.Locale(tag).maximize().script ?? 'Latn').direction
}
