import type { FrontMatter } from '../model/publication.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import { walk } from '../model/walk.js'
import type { Part } from './types.js'

/** What stands in editions besides the title block: the running head, who publishes and what may be done with it. */
const compared: readonly [key: string, textOf: (matter: FrontMatter, separator: string) => string | null][] =
  [
    ['short-title', ({ shortTitle }) => shortTitle],
    ['organisation', ({ organisation }) => organisation],
    ['organisers', ({ organisers }, separator) => organisers.join(separator)],
    ['publisher', ({ publisher }) => publisher],
    ['rights', ({ rights }) => rights],
  ]

/** The values of the front matter that are compared as texts, at their places. */
export function frontMatterTexts({
  frontMatter,
  frontMatterPlaces,
  language,
}: Pick<Source, 'frontMatter' | 'frontMatterPlaces' | 'language'>): Part[] {
  return compared.flatMap(([key, textOf]): Part[] => {
    const text = textOf(frontMatter, language.words.entrySeparator)?.trim()
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

/** What the texts of drawings are called, before the id of their figure. */
export const wordsInFigure = 'words in figure'

/**
 * The words inside the drawings of a Report, at their figures: a chart's figures are figures.
 *
 * @param wordsOf - Words of a picture by its key; empty for what is no drawing.
 */
export function pictureTexts(report: Report, wordsOf: (media: string) => string): Part[] {
  const texts: Part[] = []
  walk(report, (node) => {
    if (node.type !== 'figure') return
    const text = wordsOf(node.media)
    texts.push({
      kind: 'text',
      type: `${wordsInFigure} ${node.id}`,
      id: node.id,
      hasOwnId: false,
      place: node.position ?? null,
      text,
      content: [],
      facts: {},
    })
  })
  return texts.filter(({ text }) => text !== '')
}
