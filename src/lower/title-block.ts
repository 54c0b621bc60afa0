import { formatDate, formatDateRange } from '../language/date.js'
import type { LanguageEntry, Phrasing, TitleBlock } from '../model/report.js'
import type { State } from './state.js'
import { typeset } from './typography.js'

/** What stands above the text: organisation, languages, title, place and date, and the marks of its status. */
export function titleBlock(state: State): TitleBlock {
  const { frontMatter, frontMatterPlaces, language, publication } = state.source
  const { words } = language
  // Place and date are one plain text, whose place is that of the block; title and subtitle have their own.
  const position = frontMatterPlaces.place
  const date = publication.event
    ? formatDateRange(publication.event.from, publication.event.to, language)
    : null
  return {
    type: 'titleBlock',
    ...(position ? { position } : {}),
    organisation: frontMatter.organisation && plainSet(state, frontMatter.organisation),
    title: set(state, frontMatter.title, 'title'),
    subtitle: set(state, frontMatter.subtitle, 'subtitle'),
    placeAndDate: [frontMatter.place, date].filter((part) => part !== null).join(words.listSeparator),
    symbol: symbolOf(state),
    status:
      publication.status === 'draft'
        ? words.draft
        : publication.status === 'embargoed' && publication.until
          ? plainSet(state, words.embargoed.replace('{date}', formatDate(publication.until, language)))
          : null,
    abstract: set(state, frontMatter.abstract, 'abstract'),
    languages: languageEntries(state),
  }
}

/** The edition's symbol: the publication's identifier and the language. */
export function symbolOf({ source: { publication, language } }: State): string | null {
  return publication.identifier && `${publication.identifier}/${language.tag.toUpperCase()}`
}

/** Own language first, then in the publication's order. */
function languageEntries({ source: { publication, language, languages } }: State): LanguageEntry[] {
  const others = publication.languages.filter((tag) => tag !== language.tag)
  return [language.tag, ...others].flatMap((tag) => {
    const known = tag === language.tag ? language : languages[tag]
    return known
      ? [{ language: tag, direction: known.direction, name: known.name, current: tag === language.tag }]
      : []
  })
}

/** Front matter in the language's typography, with the place of its key. */
export function set(state: State, text: string | null, key?: string): Phrasing[] {
  if (!text) return []
  const position = key === undefined ? undefined : state.source.frontMatterPlaces[key]
  return typeset(
    [{ type: 'text', value: text.trim(), ...(position ? { position } : {}) }],
    state.source.language,
    () => null,
  )
}

/** As {@link set}, for text that must stay plain. */
export function plainSet(state: State, text: string): string {
  const [node] = set(state, text)
  return node?.type === 'text' ? node.value : text
}
