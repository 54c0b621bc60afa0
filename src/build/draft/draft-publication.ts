import { append } from '../../model/arrays.js'
import type { FormatName } from '../../model/format.js'
import { hasError } from '../../model/has-error.js'
import type { Publication } from '../../model/publication.js'
import type { Report } from '../../model/report.js'
import type { TermEntry } from '../../model/term-entry.js'
import { nodesOf } from '../../model/walk.js'
import { fileOf } from '../../read/source.js'
import { readWorkspace } from '../../read/workspace.js'
import type { CachePlace } from '../cache/store.js'
import type { Examined } from '../compared-edition.js'
import { compileEdition } from '../compile-edition.js'
import { examineSource, noConsent, type RuleSettings, ruleSettings } from '../examine.js'
import { formatOf, formats } from '../formats.js'
import { type Loaded, load } from '../load.js'
import type { PluginConsent } from '../remark-lint.js'
import type { Draft, DraftEdition, DraftedPublication, DraftPlace } from './draft.js'
import { DraftMemory } from './draft-memory.js'

/** What is to be drafted. Plain data, so that it crosses threads. */
export interface DraftTask {
  /** Absolute folders: of the workspace and of the publication. */
  root: string
  folder: string
  /** The Markdown file that was named as the document of a folder without `publication.yaml`. */
  file: string | null
  plugins: PluginConsent | undefined
  terms: readonly TermEntry[]
  /** Editions asked for; those that the publication does not declare are left out. */
  editions: readonly { language: string; format: FormatName }[]
  /** Where language files are kept as they were read; null: nowhere. */
  cache: CachePlace | null
}

const memory = new DraftMemory()

/** Makes editions to be looked at, of languages that have no error of their own, whatever is wrong with others. */
export async function draftPublication(task: DraftTask): Promise<Draft> {
  const draft: Draft = { publication: null, editions: [], held: [], places: {} }
  const { workspace } = await readWorkspace(task.root, formats, task.root)
  if (!workspace) return draft
  const wantedFormats = [...new Set(task.editions.map(({ format }) => format))]
  const languages = [...new Set(task.editions.map(({ language }) => language))]
  const loaded = await load(task.folder, workspace, {
    file: task.file,
    formats: wantedFormats,
    onlyLanguages: languages,
    cache: task.cache,
  })
  const { publication } = loaded
  if (!publication) return draft
  draft.publication = drafted(publication, loaded)
  const settings = await ruleSettings(loaded, workspace, task.plugins ?? noConsent, task.terms)
  for (const tag of languages) {
    if (!publication.languages.includes(tag)) continue
    const examined = await withoutError(tag, loaded, settings, task.cache)
    const wanted = task.editions
      .filter(({ language, format }) => language === tag && publication.formats.includes(format))
      .map(({ format }) => format)
    const editions = examined && (await compiled(examined, wanted, loaded, publication))
    if (editions === null) {
      draft.held.push(tag)
      continue
    }
    append(draft.editions, editions)
    draft.places[tag] = placesIn(examined?.report)
  }
  return draft
}

function drafted(
  { slug, source, languages, formats: names }: Publication,
  loaded: Loaded,
): DraftedPublication {
  return {
    slug,
    source,
    languages: languages.map((tag) => ({
      tag,
      name: loaded.languages[tag]?.name ?? tag,
      direction: loaded.languages[tag]?.direction ?? 'ltr',
      file: fileIn(loaded, tag),
    })),
    formats: names.map(formatOf).map(({ name, label, mediaType }) => ({ name, label, mediaType })),
  }
}

/** Path of a language file as messages show it. */
function fileIn({ context, languages }: Loaded, tag: string): string {
  const language = languages[tag]
  return language && context ? fileOf(language, context).shown : ''
}

/** A language that has no error of its own, nor its publication or templates; null otherwise. */
async function withoutError(
  tag: string,
  loaded: Loaded,
  settings: RuleSettings,
  cache: CachePlace | null,
): Promise<Examined | null> {
  const source = loaded.sources.find(({ language }) => language.tag === tag)
  if (!source || !loaded.design) return null
  const others = loaded.publication?.languages.filter((other) => other !== tag) ?? []
  const files = new Set(others.map((other) => fileIn(loaded, other)))
  const { report, messages } = await examineSource(
    source,
    settings,
    loaded.messages.filter(({ file }) => !files.has(file)),
    { place: cache, origin: loaded.origins.get(source) ?? null },
  )
  return hasError(messages, false) ? null : { source, report }
}

async function compiled(
  examined: Examined,
  wanted: readonly FormatName[],
  loaded: Loaded,
  publication: Publication,
): Promise<DraftEdition[] | null> {
  const editions: DraftEdition[] = []
  for (const format of wanted.map(formatOf)) {
    const { edition } = await compileEdition(examined, format, loaded, publication, memory, false)
    if (hasError(edition.messages, false)) return null
    const { language, name, bytes, sha256: sum } = edition
    const { mediaType } = format
    editions.push({ language, format: format.name, mediaType, name, bytes, version: sum.slice(0, 16) })
  }
  return editions
}

function placesIn(report: Report | undefined): DraftPlace[] {
  if (!report) return []
  return nodesOf(report).flatMap((node) =>
    'id' in node && typeof node.id === 'string' && 'position' in node && node.position
      ? [{ id: node.id, line: node.position.start.line }]
      : [],
  )
}
