import { editionPath } from '../audit/manifest.js'
import type { FormatContext, FormatName, SiblingEdition } from '../model/format.js'
import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { Loaded } from './load.js'

/** A publication and language in one format, before it is made. */
export interface Edition {
  report: Report
  source: Source
  format: FormatName
}

/** What a format may know besides the Report. */
export function formatContext(
  edition: Edition,
  loaded: Loaded,
  publication: Publication,
  report: (message: Message) => void,
): FormatContext {
  const { source } = edition
  if (!loaded.design) throw new Error('An edition needs a design')
  return {
    language: source.language,
    languages: loaded.languages,
    design: loaded.design,
    options: {
      pdf: publication.pdf,
      attachment: publication.attachSource
        ? {
            name: `${publication.slug}.${source.language.tag}.md`,
            bytes: new TextEncoder().encode(source.text),
          }
        : null,
      fonts: publication.fonts,
      paper: publication.paper,
      align: publication.align,
      cover: publication.cover,
      paragraphNumbers: publication.paragraphNumbers,
      sectionBreak: publication.sectionBreak,
    },
    siblings: siblings(loaded, publication),
    media: (hash) => {
      const bytes = loaded.pictures.get(hash)
      if (!bytes) throw new Error(`No picture has the hash ${hash}`)
      return bytes
    },
    font: loaded.font,
    pages: null,
    report,
  }
}

/** Hrefs are relative to an edition's file and name what is declared, whether built now or not. */
function siblings(loaded: Loaded, publication: Publication): SiblingEdition[] {
  return publication.languages.flatMap((tag): SiblingEdition[] => {
    const language = loaded.languages[tag]
    if (!language) return []
    const href: SiblingEdition['href'] = {}
    for (const format of publication.formats)
      href[format] = `../${editionPath(publication.slug, tag, format)}`
    return [{ language: tag, name: language.name, direction: language.direction, href }]
  })
}
