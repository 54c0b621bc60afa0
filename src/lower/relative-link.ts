import type { State } from './state.js'

/**
 * The whole address of a file that an author links to by its path, where the publication says what its folder will be on
 * the web; null where it does not. A language file leads to its edition, every other file to the place it has beside them.
 *
 * @param url - A path from the author's file, with forward slashes, perhaps with `?…` or `#…`.
 */
export function relativeLink({ source }: State, url: string): string | null {
  const { publication, files, language } = source
  if (publication.baseUrl === null || url === '') return null
  const base = publication.baseUrl.endsWith('/') ? publication.baseUrl : `${publication.baseUrl}/`
  const [path = '', after = ''] = splitAt(url, /[?#]/u)
  const file = resolved(files[language.tag] ?? '', path)
  if (file === null) return null
  const own = Object.keys(files).find((tag) => files[tag] === file)
  if (own) return new URL(`${editionOf(source, publication.slug, own)}${after}`, base).href
  const [, slug, tag] = /^\.\.\/([a-z0-9-]+)\/([A-Za-z-]+)\.md$/u.exec(file) ?? []
  if (slug && tag) return new URL(`../${slug}/${editionOf(source, slug, tag)}${after}`, base).href
  return new URL(`${file}${after}`, base).href
}

/** An edition in the format that the publication names first. */
function editionOf({ publication }: State['source'], slug: string, tag: string): string {
  return `${tag}/${slug}.${tag}.${publication.formats[0] ?? ''}`
}

function splitAt(text: string, pattern: RegExp): [string, string] {
  const at = text.search(pattern)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** A path from the publication's folder; null for one from the root of a site, which nobody has named. */
function resolved(from: string, path: string): string | null {
  if (path.startsWith('/')) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of (path === '' ? (from.split('/').at(-1) ?? '') : path).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
