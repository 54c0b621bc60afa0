import { evidencePath, type ManifestPublication } from '../audit/manifest.js'
import { plainText } from '../model/plain-text.js'
import type { MadeEdition } from './made-edition.js'
import type { Work } from './work.js'

/** A publication's entry in `manifest.json`. */
export function manifestRecord(
  { publication, examination, loaded }: Pick<Work, 'publication' | 'examination' | 'loaded'>,
  editions: readonly MadeEdition[],
): ManifestPublication {
  return {
    slug: publication.slug,
    kind: publication.kind,
    identifier: publication.identifier,
    published: publication.published,
    status: publication.status,
    source: publication.source,
    languages: publication.languages.flatMap((tag) => {
      const examined = examination.editions.find(({ source }) => source.language.tag === tag)
      const language = loaded.languages[tag]
      if (!examined || !language) return []
      const { titleBlock } = examined.report
      return [
        {
          language: tag,
          name: language.name,
          direction: language.direction,
          title: plainText(titleBlock.title),
          subtitle: plainText(titleBlock.subtitle),
        },
      ]
    }),
    editions: editions.map(({ language, format, name, bytes, sha256: sum, pages }) => ({
      language,
      format,
      path: `${publication.slug}/${name}`,
      bytes: bytes.length,
      sha256: sum,
      pages,
    })),
    evidence: evidencePath(publication.slug),
  }
}
