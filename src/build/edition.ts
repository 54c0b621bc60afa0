import path from 'node:path'
import { editionPath } from '../audit/manifest.js'
import type { Format, FormatContext, LinkedEdition, SiblingEdition } from '../model/format.js'
import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Source } from '../model/source.js'
import { formats } from './formats.js'
import type { Loaded } from './load.js'

/** A language in one format, before it is made. */
export interface Edition<Options extends object = object> {
  source: Pick<Source, 'language' | 'path' | 'text'>
  format: Format<Options>
}

/** What all editions of a publication are made with. */
export type EditionMaterial = Pick<Loaded, 'design' | 'font' | 'languages' | 'pictures'>

/** What a format may know besides the Report. */
export function formatContext<Options extends object>(
  edition: Edition<Options>,
  loaded: EditionMaterial,
  publication: Publication,
  report: (message: Message) => void,
): FormatContext<Options> {
  const { source, format } = edition
  if (!loaded.design) throw new Error('An edition needs a design')
  return {
    language: source.language,
    languages: loaded.languages,
    design: loaded.design,
    options: {
      ...format.options.parse(publication.formatOptions),
      paper: publication.paper,
      align: publication.align,
      cover: publication.cover,
      paragraphNumbers: publication.paragraphNumbers,
      sectionBreak: publication.sectionBreak,
    },
    source: {
      name: `${publication.slug}.${source.language.tag}.md`,
      file: path.posix.relative(publication.folder, source.path),
      text: source.text,
    },
    siblings: siblings(loaded, publication),
    media: (hash) => {
      const bytes = loaded.pictures.get(hash)
      if (!bytes) throw new Error(`No picture has the hash ${hash}`)
      return bytes
    },
    font: loaded.font,
    report: (message) => report({ ...message, file: path.posix.join(publication.folder, message.file) }),
  }
}

/** Hrefs are relative to an edition's file and name what is declared, whether built now or not. */
function siblings({ languages }: Pick<Loaded, 'languages'>, publication: Publication): SiblingEdition[] {
  return publication.languages.flatMap((tag): SiblingEdition[] => {
    const language = languages[tag]
    if (!language) return []
    const editions = formats
      .filter(({ name }) => publication.formats.includes(name))
      .map(
        (format): LinkedEdition => ({
          format: format.name,
          label: format.label,
          mediaType: format.mediaType,
          href: `../${editionPath(publication.slug, tag, format)}`,
        }),
      )
    return [{ language: tag, name: language.name, direction: language.direction, editions }]
  })
}
