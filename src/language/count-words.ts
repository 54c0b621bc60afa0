import type { Language } from '../model/language.js'
import { segments } from './segments.js'

const known = new Map<string, Intl.Segmenter>()

/** How many words a text has, as Unicode's rules and the language's dictionary part them. */
export function countWords(text: string, { tag }: Pick<Language, 'tag'>): number {
  const segmenter = known.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' })
  known.set(tag, segmenter)
  let count = 0
  for (const { isWordLike } of segments(segmenter, text)) if (isWordLike) count += 1
  return count
}
