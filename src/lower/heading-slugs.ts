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

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \u00A0]/gu, '')
    .replace(/[ \u00A0]/gu, '-')
}
