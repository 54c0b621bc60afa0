import type { FrontMatter } from '../model/publication.js'
import type { Source } from '../model/source.js'
import type { Part } from './types.js'

/** What stands in editions besides the title block: the running head, who publishes and what may be done with it. */
const compared: readonly [key: string, textOf: (matter: FrontMatter) => string | null][] = [
  ['short-title', ({ shortTitle }) => shortTitle],
  ['organisation', ({ organisation }) => organisation],
  ['organisers', ({ organisers }) => organisers.join('; ')],
  ['publisher', ({ publisher }) => publisher],
  ['rights', ({ rights }) => rights],
]

/** The values of the front matter that are compared as texts, at their places. */
export function frontMatterTexts({
  frontMatter,
  frontMatterPlaces,
}: Pick<Source, 'frontMatter' | 'frontMatterPlaces'>): Part[] {
  return compared.flatMap(([key, textOf]): Part[] => {
    const text = textOf(frontMatter)?.trim()
    const place = frontMatterPlaces[key]
    // What the workspace or the title gave has no place in the file, and is compared there.
    if (!text || !place) return []
    return [
      {
        kind: 'text',
        type: key,
        id: null,
        hasOwnId: false,
        place,
        text,
        content: [{ type: 'text', value: text, position: place }],
        facts: {},
      },
    ]
  })
}
