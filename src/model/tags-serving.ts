import { likelyScript } from './likely-script.js'

/**
 * The tags under which words for a language may be kept, nearest first: its own, and those of its parents in the same
 * script. `pt-BR` takes what is kept for `pt`; `zh-TW` what is kept for `zh-Hant`, and nothing of `zh`, whose readers
 * write other characters.
 *
 * Source: RFC 4647 §3.4 (lookup), with the parents that scripts change (UTS #35, part 1, "Parent Locales").
 *
 * @param tag BCP 47
 */
export function tagsServing(tag: string): readonly string[] {
  const found = known.get(tag)
  if (found) return found
  const parts = tag.split('-')
  if (parts.length === 1) return [tag]
  const [language = ''] = parts
  const script = likelyScript(tag)
  const shorter = parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'))
  const parents = shorter.filter((parent) => likelyScript(parent) === script)
  const inScript = script === null || likelyScript(language) === script ? [] : [`${language}-${script}`]
  const tags = [...new Set([tag, ...parents, ...inScript])]
  known.set(tag, tags)
  return tags
}

/** One entry for each tag that a process meets. */
const known = new Map<string, readonly string[]>()
