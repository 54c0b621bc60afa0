import type { Metadata } from '../model/report.js'
import type { State } from './state.js'
import { plainSet, symbolOf } from './title-block.js'

/** Facts for every format's metadata. */
export function metadata(state: State): Metadata {
  const { frontMatter, publication } = state.source
  const title = plainSet(state, frontMatter.title.trim())
  return {
    slug: publication.slug,
    kind: publication.kind,
    title,
    shortTitle: frontMatter.shortTitle ? plainSet(state, frontMatter.shortTitle) : title,
    subtitle: frontMatter.subtitle ? plainSet(state, frontMatter.subtitle) : '',
    abstract: frontMatter.abstract ? plainSet(state, frontMatter.abstract) : '',
    keywords: frontMatter.keywords,
    organisation: frontMatter.organisation,
    publisher: frontMatter.publisher,
    rights: frontMatter.rights,
    symbol: symbolOf(state),
    published: publication.published,
    status: publication.status,
    source: publication.source,
    formats: publication.formats,
    baseUrl: publication.baseUrl,
  }
}
