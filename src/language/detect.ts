import type { Language } from '../model/language.js'
import { type Fit, fitOf } from './recognise.js'

/** The language that a text seems to be written in, and how sure that is. */
export interface Detected {
  language: Language
  fit: Fit
}

/** Letters that say enough. */
const sample = 20_000

/**
 * The language that fits a text best: its script first, then the share of its frequent words. Null where no language
 * has the script of most letters.
 */
export function detectLanguage(text: string, languages: readonly Language[]): Detected | null {
  const start = text.slice(0, sample)
  const fitting = languages
    .map((language) => ({ language, fit: fitOf(start, language) }))
    .filter(({ fit }) => fit.script >= 0.3)
  const most = Math.max(0, ...fitting.map(({ fit }) => fit.script))
  return fitting
    .filter(({ fit }) => fit.script >= most - 0.2)
    .reduce<Detected | null>(
      (best, next) => (best && best.fit.frequent >= next.fit.frequent ? best : next),
      null,
    )
}
