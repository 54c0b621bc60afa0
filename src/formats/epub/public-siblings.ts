import type { SiblingEdition } from '../../model/format.js'
import type { Report } from '../../model/report.js'

/**
 * The other editions at their addresses on the web. A book is read wherever it was copied to: without an address of the
 * publication it names the languages and leads to none (EPUB 3.3, section 4.2.5: no file outside the container).
 */
export function publicSiblings(
  { metadata, language }: Report,
  siblings: readonly SiblingEdition[],
): SiblingEdition[] {
  const { baseUrl } = metadata
  if (baseUrl === null) return siblings.map((sibling) => ({ ...sibling, editions: [] }))
  const folder = new URL(`${language}/`, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  return siblings.map((sibling) => ({
    ...sibling,
    editions: sibling.editions.map((edition) => ({
      ...edition,
      href: new URL(edition.href, folder).href,
    })),
  }))
}
