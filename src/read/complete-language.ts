import { conventionsOf } from '../language/conventions/conventions.js'
import { noVocabulary } from '../language/conventions/no-vocabulary.js'
import type { Language } from '../model/language.js'
import type { LanguageFile } from './language-chain.js'
import { languageSchema } from './language-schema.js'

/** A language, or the paths of what its files do not say and nothing else knows. */
export type Completed = { language: Language } | { missing: string[][] }

/**
 * A language from its file, the files that it extends, and what CLDR and its script say of it.
 *
 * @param files - The file itself first, then what it extends.
 */
export function completeLanguage(tag: string, files: readonly LanguageFile[]): Completed {
  const own = files.reduceRight<LanguageFile>((base, file) => merged(base, file) as LanguageFile, {})
  const { extends: _, ...said } = own
  const hasVocabulary = own.comparison?.cardinals !== undefined && own.comparison.frequent !== undefined
  const whole = {
    ...said,
    reviewed: files[0]?.reviewed ?? true,
    compared: own.compared ?? hasVocabulary,
    comparison: hasVocabulary ? own.comparison : merged(noVocabulary, own.comparison ?? {}),
  }
  const complete = languageSchema.safeParse(whole)
  if (complete.success) return { language: { tag, ...complete.data } }
  // Asked only where something is open: it takes time at every start
  const filled = languageSchema.safeParse(merged(conventionsOf(tag, own.script ?? null), whole))
  if (filled.success) return { language: { tag, ...filled.data } }
  return { missing: filled.error.issues.map(({ path }) => path.map(String)) }
}

/** Objects are merged key by key; texts, numbers and lists of the second replace those of the first. */
function merged(base: unknown, own: unknown): unknown {
  if (own === undefined) return base
  if (!isRecord(base) || !isRecord(own)) return own
  const keys = new Set([...Object.keys(base), ...Object.keys(own)])
  return Object.fromEntries([...keys].map((key) => [key, merged(base[key], own[key])]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
