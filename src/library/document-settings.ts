import type { RapporteurOptions } from '../build/unified.js'
import type { FormatName } from '../model/format.js'
import type { FrontMatter } from '../model/publication.js'

/** A document that belongs to no publication on disk. */
export interface DocumentSettings extends Partial<FrontMatter> {
  /** Tag of a language that the package has: `en`. */
  language: string
  title: string
  format: FormatName
  /** Names of templates that the package has; default `plain` and `default`. */
  kind?: string
  design?: string
}

/**
 * What the unified plugin needs for a document without a workspace: the language, the kind and the design come from
 * the templates of the package. Throws where there is none of that name.
 */
export async function documentSettings(settings: DocumentSettings): Promise<RapporteurOptions> {
  const {
    language: tag,
    format: formatName,
    kind: kindName = 'plain',
    design: look = 'default',
    ...front
  } = settings
  const [{ formatContext }, { formatOf, formats }, { packagedTemplates }, { readLanguage }, { readKind }] =
    await Promise.all([
      import('../build/edition.js'),
      import('../build/formats.js'),
      import('../read/templates.js'),
      import('../read/language.js'),
      import('../read/kind.js'),
    ])
  const [{ readDesign }, { completePublication }] = await Promise.all([
    import('../read/design.js'),
    import('../read/complete-publication.js'),
  ])
  const templates = { folders: [packagedTemplates], root: process.cwd() }
  const { language } = await readLanguage(tag, templates)
  const { kind } = await readKind(kindName, [tag], templates)
  const { design, font } = await readDesign(look, templates)
  if (!language) throw new Error(`No language is called ${tag}`)
  if (!kind) throw new Error(`No kind is called ${kindName}, or it has no words in ${tag}`)
  if (!design) throw new Error(`No design is called ${look}`)
  const format = formatOf(formatName)
  const publication = completePublication({ languages: [tag], formats: [formatName] }, 'document', '.', {
    defaults: {},
    formats,
  })
  const languages = { [tag]: language }
  const source = {
    publication,
    kind,
    language,
    languages,
    frontMatter: { ...emptyFrontMatter, ...front },
    frontMatterPlaces: {},
    path: `${tag}.md`,
    files: { [tag]: `${tag}.md` },
    media: {},
  }
  const loaded = { design, font, languages, pictures: new Map<string, Uint8Array>() }
  const context = formatContext(
    { source: { language, path: '', text: '' }, format },
    loaded,
    publication,
    () => {},
  )
  return { format, source, context }
}

const emptyFrontMatter = {
  subtitle: null,
  shortTitle: null,
  place: null,
  organisation: null,
  organisers: [],
  publisher: null,
  rights: null,
  abstract: null,
  keywords: [],
  abbreviations: {},
}
