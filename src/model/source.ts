import type { Root } from 'mdast'
import type { Kind } from './kind.js'
import type { Language } from './language.js'
import type { Place } from './message.js'
import type { FrontMatter, Publication } from './publication.js'
import type { MediaFacts } from './report.js'

/** One language of a publication as read: Markdown parsed, front matter and pictures validated. */
export interface Source {
  publication: Publication
  kind: Kind
  language: Language
  /** Languages of the publication and of its spans, by tag. */
  languages: Record<string, Language>
  frontMatter: FrontMatter
  /** Where each value of the front matter stands, by its key as written (`short-title`). */
  frontMatterPlaces: Record<string, Place>
  /** Markdown file, relative to the workspace with forward slashes, and its text. */
  path: string
  text: string
  tree: Root
  /** The Markdown file of each language, relative to the publication's folder. */
  files: Record<string, string>
  /** Pictures by the path that the author wrote. */
  media: Record<string, MediaFacts>
}
