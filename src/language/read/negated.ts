import type { Language } from '../../model/language.js'
import { limitPatterns } from './limit-patterns.js'

/** Whether a folded text denies anything, by the negations of limits, which every compared language has. */
export function isDenied(text: string, language: Language): boolean {
  const { negation, without, denial } = limitPatterns(language)
  return [negation, without, denial].some((pattern) => text.search(pattern) >= 0)
}
