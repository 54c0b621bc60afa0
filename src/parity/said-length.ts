import { scriptFacts } from '../language/scripts.js'
import type { Language } from '../model/language.js'

/** What a character of names and figures in Latin letters says beside one of a script that writes syllables or words. */
const latinInSquare = 0.35

/**
 * Characters of a text as they count when lengths are compared: in Chinese or Japanese a name in Latin letters is as long as in
 * the source, and says no more than there.
 */
export function saidLength(text: string, { script }: Language): number {
  if (scriptFacts(script).shaping !== 'square') return text.length
  const latin = text.match(/[ -~\u00C0-\u024F]/gu)?.length ?? 0
  return text.length - latin * (1 - latinInSquare)
}
