import { formatDate } from '../language/date.js'
import type { Colophon, ColophonRow, Phrasing, TitleBlock } from '../model/report.js'
import type { State } from './state.js'
import { set } from './title-block.js'

/** "About this document"; null where there is nothing to say about it. */
export function colophon(state: State, title: TitleBlock): Colophon | null {
  const { frontMatter, language, languages, publication } = state.source
  const { words } = language
  const isOriginal = publication.languages.length > 1 && language.tag === publication.source
  const several = publication.languages.length > 1
  const ownName = several
    ? (isOriginal ? words.original : words.translation).replace('{language}', language.name)
    : language.name
  const rows = [
    row(words.symbol, text(title.symbol)),
    row(words.meeting, publication.event ? text(title.placeAndDate) : []),
    row(words.organisers, set(state, frontMatter.organisers.join(words.entrySeparator))),
    row(words.publisher, set(state, frontMatter.publisher)),
    row(words.licence, set(state, frontMatter.rights)),
    row(words.published, text(publication.published && formatDate(publication.published, language))),
    row(words.availableIn, several ? availableIn(publication.languages, languages) : []),
  ].flat()
  if (rows.length === 0) return null
  const languageRow = row(words.language, text(ownName))
  const at = title.symbol ? 1 : 0
  return {
    type: 'colophon',
    label: words.aboutThisDocument,
    rows: [...rows.slice(0, at), ...languageRow, ...rows.slice(at)],
  }
}

function row(term: string, detail: Phrasing[]): ColophonRow[] {
  return detail.length > 0 ? [{ type: 'colophonRow', term, detail }] : []
}

function text(value: string | null): Phrasing[] {
  return value ? [{ type: 'text', value }] : []
}

/** Each name in its own language; two of opposite direction do not run together because each is a span. */
function availableIn(tags: readonly string[], languages: State['source']['languages']): Phrasing[] {
  return tags.flatMap((tag, index): Phrasing[] => {
    const known = languages[tag]
    if (!known) return []
    const name: Phrasing = {
      type: 'span',
      language: tag,
      direction: known.direction,
      children: [{ type: 'text', value: known.name }],
    }
    return index === 0 ? [name] : [{ type: 'text', value: ' · ' }, name]
  })
}
