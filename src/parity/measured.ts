import type { Measured } from '../model/rule.js'
import type { ParityRule } from './types.js'

/** Languages between which the rules were measured; from English on thousands of pairs, in other directions on few. */
const measuredLanguages: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'ru', 'zh', 'ar'])

/**
 * How far a rule was measured between two languages (`docs/parity.md`). A rule that reads no words behaves alike in all.
 */
export function measuredOn(
  { needsVocabulary }: Pick<ParityRule, 'needsVocabulary'>,
  source: string,
  translation: string,
): Measured {
  if (!needsVocabulary) return 'thousands'
  const [from, to] = [source, translation].map((tag) => tag.split('-')[0] ?? tag)
  if (!measuredLanguages.has(from ?? '') || !measuredLanguages.has(to ?? '')) return 'none'
  return from === 'en' ? 'thousands' : 'few'
}
