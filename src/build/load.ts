import path from 'node:path'
import { withDistinctNames } from '../language/distinct-names.js'
import { append } from '../model/arrays.js'
import type { Design } from '../model/design.js'
import type { FormatName } from '../model/format.js'
import { isTag } from '../model/is-tag.js'
import type { Kind } from '../model/kind.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import type { Source } from '../model/source.js'
import { Suggestions } from '../model/suggestions.js'
import { type DesignResult, readDesign } from '../read/design.js'
import { listFiles } from '../read/files.js'
import { readKind } from '../read/kind.js'
import { readLanguage } from '../read/language.js'
import type { YamlPlaces } from '../read/parse-yaml.js'
import type { PictureStore } from '../read/pictures.js'
import { type PublicationResult, readPublication, type Whereabouts } from '../read/publication.js'
import { slugOf } from '../read/slug-of.js'
import type { SourceContext } from '../read/source.js'
import type { TemplateKind } from '../read/templates.js'
import type { Workspace } from '../read/workspace.js'
import { bareContent } from './bare-content.js'
import { cachedSource } from './cache/cached-source.js'
import type { CachePlace } from './cache/store.js'
import { languageNotices } from './language-notices.js'
import { missingFonts } from './missing-fonts.js'
import { templateNames } from './template-names.js'
import { unknownLanguageNote } from './unknown-language.js'

/** A publication with all that its formats need, or as far as reading came. */
export interface Loaded {
  slug: string
  /** Whether the folder has no `publication.yaml`. */
  isBare: boolean
  publication: Publication | null
  kind: Kind | null
  /** Where something stands in the kind's file. */
  kindPlaceOf: YamlPlaces
  /** Where a key of the publication is said. */
  whereIs: (path: PropertyKey[]) => Whereabouts
  design: Design | null
  font: DesignResult['font']
  designs: DesignResult['designs']
  languages: Record<string, Language>
  /** In the publication's order; a language that could not be read is absent. */
  sources: Source[]
  /** Names of all that a source was read from, as far as a cache knows them. */
  origins: Map<Source, string>
  pictures: PictureStore
  messages: Message[]
  /** How its language files are read; null where there is nothing to read. */
  context: SourceContext | null
}

/** How much of a publication is read. */
export interface LoadOptions {
  /** The document of a folder without `publication.yaml`, where it was named. */
  file?: string | null
  /** Formats that are made; empty: all declared. */
  formats?: readonly FormatName[]
  /** Languages whose files are read; null: all declared. */
  onlyLanguages?: readonly string[] | null
  /** Where language files are kept as they were read; null: nowhere. */
  cache?: CachePlace | null
}

/**
 * Reads a publication's folder completely; every problem is a message.
 */
export async function load(
  folder: string,
  workspace: Workspace,
  { file = null, formats = [], onlyLanguages = null, cache = null }: LoadOptions = {},
): Promise<Loaded> {
  const list = () => listFiles(folder, path.join(workspace.root, 'out'))
  const files = await list()
  const read = await readPublication(folder, workspace, () => bareContent(folder, files, workspace, file))
  const result = read.isBare ? { ...read, publication: withFormats(read.publication, formats) } : read
  const loaded: Loaded = {
    slug: slugOf(folder),
    isBare: result.isBare,
    publication: result.publication,
    kind: null,
    kindPlaceOf: () => null,
    whereIs: result.whereIs,
    design: null,
    font: () => {
      throw new Error('No design was read')
    },
    designs: [],
    languages: {},
    sources: [],
    origins: new Map(),
    pictures: new Map(),
    messages: [...result.messages],
    context: null,
  }
  const { publication } = result
  if (!publication) return loaded
  if (!result.isBare) append(loaded.messages, strayFiles(files, publication))
  await loadTemplates(loaded, publication, result, { workspace, formats })
  if (!loaded.kind) return loaded
  loaded.context = {
    workspace,
    publication,
    kind: loaded.kind,
    languages: loaded.languages,
    folder,
    listFiles: list,
    languageFiles: result.files,
    isBare: result.isBare,
    store: loaded.pictures,
  }
  for (const tag of publication.languages) {
    const language = loaded.languages[tag]
    if (!language || onlyLanguages?.includes(tag) === false) continue
    const { source, messages, origin } = await cachedSource(cache, language, loaded.context)
    append(
      loaded.messages,
      messages.map((message) => declaredAt(message, tag, loaded)),
    )
    if (!source) continue
    loaded.sources.push(source)
    if (origin !== null) loaded.origins.set(source, origin)
  }
  return loaded
}

/** Where nothing declares formats, those that are asked for are declared by that. */
export function withFormats(
  publication: Publication | null,
  asked: readonly FormatName[],
): Publication | null {
  return publication && { ...publication, formats: [...new Set([...publication.formats, ...asked])] }
}

async function loadTemplates(
  loaded: Loaded,
  publication: Publication,
  result: PublicationResult,
  { workspace, formats }: { workspace: Workspace; formats: readonly FormatName[] },
): Promise<void> {
  const { templates } = workspace
  const missing = async (
    where: PropertyKey[],
    what: 'language' | 'kind' | 'design',
    folder: TemplateKind,
    name: string,
  ): Promise<Message> => {
    const file = `templates/${folder}/${name}${what === 'design' ? '/design' : ''}.yaml`
    const { file: named, place } = result.whereIs(where)
    const known = await templateNames(templates.folders, folder)
    return problem(
      { source: 'read', file: named, blame: 'source' },
      {
        ruleId: `unknown-${what}`,
        place,
        reason: `Unknown ${what} \`${name}\`: there is no \`${file}\``,
        note:
          what === 'language' ? unknownLanguageNote(name, known) : new Suggestions().didYouMean(name, known),
      },
    )
  }
  for (const [index, tag] of publication.languages.entries()) {
    const { language, file, messages } = await readLanguage(tag, templates, workspace.formats)
    append(loaded.messages, messages)
    if (language) {
      loaded.languages[tag] = language
      append(loaded.messages, languageNotices(language, file ?? tag, publication))
    } else if (messages.length === 0)
      loaded.messages.push(await missing(['languages', index], 'language', 'languages', tag))
  }
  loaded.languages = withDistinctNames(loaded.languages)
  const { kind, messages, placeOf } = await readKind(publication.kind, publication.languages, templates)
  loaded.kind = kind
  loaded.kindPlaceOf = placeOf
  append(loaded.messages, messages)
  if (!kind && messages.length === 0)
    loaded.messages.push(await missing(['kind'], 'kind', 'kinds', publication.kind))
  const design = await readDesign(publication.design, templates)
  loaded.design = design.design
  loaded.font = design.font
  loaded.designs = design.designs
  append(loaded.messages, design.messages)
  if (design.design)
    append(loaded.messages, missingFonts(design.design, loaded.languages, publication, result, formats))
  if (!design.design && design.messages.length === 0) {
    loaded.messages.push(await missing(['design'], 'design', 'designs', publication.design))
  }
}

/** A message that a file is missing shows who says that it should be there. */
function declaredAt(message: Message, tag: string, { publication, whereIs }: Loaded): Message {
  if (message.ruleId !== 'missing-language-file') return message
  const { file, place } = whereIs(['languages', publication?.languages.indexOf(tag) ?? 0])
  return { ...message, cause: { file, place, reason: 'The language is declared here' } }
}

/** Markdown files of languages that the publication does not declare. */
function strayFiles(files: readonly string[], publication: Publication): Message[] {
  return files
    .filter((name) => /^[^/]+\.md$/.test(name))
    .map((name) => name.replace(/\.md$/, ''))
    .filter((name) => !publication.languages.includes(name))
    .map((name) =>
      problem(
        { source: 'read', file: `${publication.folder}/${name}.md`, blame: 'source' },
        {
          ruleId: 'undeclared-language',
          severity: 'warning',
          reason: isTag(name)
            ? `Unexpected file: \`languages\` does not name \`${name}\`, so it is not published`
            : `Unexpected file: \`${name}\` is no language of the publication`,
        },
      ),
    )
}
