import { plainText } from '../model/plain-text.js'
import type { State } from './state.js'

/**
 * Ids of headings by the anchors that GitHub and most tools give them: small letters, without punctuation, hyphens for
 * spaces, `-1` and so on for later ones alike.
 */
export function headingSlugs(state: State): Map<string, string> {
  const slugs = new Map<string, string>()
  for (const [id, { title, isHeading }] of state.targets) {
    if (!isHeading || title.length === 0) continue
    const plain = slugOf(plainText(title))
    let slug = plain
    for (let again = 1; slugs.has(slug); again++) slug = `${plain}-${again}`
    slugs.set(slug, id)
  }
  return slugs
}

/** An anchor as all tools would give it: letters and figures without accents, one hyphen between words. */
export function looseSlug(slug: string): string {
  return slug
    .normalize('NFD')
    .toLowerCase()
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** Ids of headings by {@link looseSlug} of their words, without those that two headings share. */
export function looseSlugs(state: State): Map<string, string> {
  const loose = new Map<string, string>()
  const shared = new Set<string>()
  for (const [id, { title, isHeading }] of state.targets) {
    if (!isHeading) continue
    const words = plainText(title)
    for (const key of new Set([looseSlug(words), looseSlug(slugOf(words))])) {
      if (loose.has(key)) shared.add(key)
      loose.set(key, id)
    }
  }
  for (const key of ['', ...shared]) loose.delete(key)
  return loose
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \u00A0]/gu, '')
    .replace(/[ \u00A0]/gu, '-')
}
