import { append } from '../model/arrays.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import { slugOf } from '../read/slug-of.js'
import { traced } from '../read/trace.js'
import { readWorkspace } from '../read/workspace.js'
import { EditionCache } from './cache/edition-cache.js'
import { compilePublication } from './compile-publication.js'
import { examine, noConsent, ruleSettings } from './examine.js'
import { examineFormats } from './examine-formats.js'
import { fixPublication } from './fix/fix-publication.js'
import { formats } from './formats.js'
import { type Loaded, load } from './load.js'
import { markdownSize } from './markdown-size.js'
import { sparedLanguages, spareLanguages } from './other-languages.js'
import { readyThread, type SharedEditions, shareEditions } from './threads/edition-threads.js'
import { timed } from './timed.js'
import type { BuiltPublication, Progress, PublicationTask } from './types.js'
import { formatsIn, madeHere } from './wanted.js'

/** Editions from which a second thread is worth its start. */
const enoughToShare = 3

/** Bytes of Markdown that take longer to read than a thread to start: some 200 pages. */
const longToRead = 500_000

/** Reads, examines and compiles one publication. */
export async function buildPublication(
  task: PublicationTask,
  watch: { onProgress?: (progress: Progress) => void; signal?: AbortSignal },
): Promise<BuiltPublication> {
  const { result, seen, noted } = await traced(() => buildTraced(task, watch))
  return { ...result, seen, noted }
}

async function buildTraced(
  task: PublicationTask,
  watch: { onProgress?: (progress: Progress) => void; signal?: AbortSignal },
): Promise<BuiltPublication> {
  const built: BuiltPublication = {
    compiled: null,
    messages: [],
    mended: [],
    timings: {},
    seen: null,
    noted: {},
  }
  // What its settings have to say, the whole command has said.
  const { workspace } = await readWorkspace(task.root, formats, task.root)
  if (!workspace) return built
  const slug = slugOf(task.folder)
  const bytes = await markdownSize(task.folder)
  if (task.write && bytes > longToRead) readyThread()
  watch.onProgress?.({ slug, step: 'read', bytes })
  let loaded = await timed(built, 'read', () => load(task.folder, workspace, task))
  if (task.fix !== 'no' && loaded.context) {
    const settings = await ruleSettings(loaded, workspace, task.plugins ?? noConsent, task.terms)
    const { files, messages } = await fixPublication(loaded.context, settings, task.fix === 'write')
    append(built.messages, messages)
    append(built.mended, files)
    if (task.fix === 'write' && files.length > 0) loaded = await load(task.folder, workspace, task)
  }
  const { publication } = loaded
  const cache = task.cache && new EditionCache(task.cache)
  const shared =
    task.write && publication && !hasError(loaded.messages, false)
      ? await share(publication, loaded, task, cache)
      : null
  try {
    watch.onProgress?.({ slug, step: 'check' })
    const examination = await timed(built, 'check', () =>
      examine(loaded, workspace, { consent: task.plugins, terms: task.terms, cache: task.cache }),
    )
    const spared = publication ? await sparedLanguages(publication, loaded, task) : []
    append(built.messages, spareLanguages(examination.messages, spared, loaded, task.strict))
    append(built.messages, selectionProblems(loaded, task))
    const isRead = (tag: string) => loaded.sources.some(({ language }) => language.tag === tag)
    const isWhole = publication?.languages.every((tag) => spared.includes(tag) || isRead(tag)) ?? false
    if (!publication || !isWhole || hasError(built.messages, task.strict)) return built
    if (!task.write) append(built.messages, await examineFormats(examination, loaded, publication, task))
    const compiled = task.write
      ? await compilePublication({
          loaded,
          publication,
          examination,
          task,
          watch,
          workspace,
          messages: built.messages,
          timings: built.timings,
          shared,
          cache,
        })
      : { slug, files: new Map(), record: null, editions: [], part: null }
    if (!hasError(built.messages, task.strict)) built.compiled = compiled
    return built
  } finally {
    shared?.abandon()
  }
}

/**
 * Lets other threads begin with editions while this one still examines them: what they make is only used when
 * nothing is wrong. Null when there is too little to share: few editions, or few that a cache does not have.
 */
async function share(
  publication: Publication,
  { sources, design, designs, languages, pictures }: Loaded,
  task: PublicationTask,
  cache: EditionCache | null,
): Promise<SharedEditions | null> {
  const wanted = madeHere(publication, task)
  const { root, folder } = task
  const known = await Promise.all(
    sources.map(async (source) => {
      const { tag } = source.language
      return (await cache?.knows({ folder, formats: formatsIn(tag, wanted), source })) ? tag : null
    }),
  )
  const fresh = wanted.filter(({ language }) => !known.includes(language))
  if (fresh.length < enoughToShare) return null
  const material = { design, designs, languages, pictures }
  // What a cache has, this thread takes from it.
  const shared = sources.filter(({ language }) => fresh.some((one) => one.language === language.tag))
  const editions = fresh.filter(({ language }) => shared.some((source) => source.language.tag === language))
  return shareEditions({ root, publication, sources: shared, material, cache: task.cache }, editions)
}

/** A language or format asked for that the publication does not declare. */
function selectionProblems({ publication, whereIs }: Loaded, task: PublicationTask): Message[] {
  if (!publication) return []
  const undeclared = (key: 'languages' | 'formats', what: string, name: string): Message => {
    const { file, place } = whereIs([key])
    return problem(
      { source: 'build', file, blame: 'configuration' },
      {
        ruleId: 'not-declared',
        place,
        reason: `Unexpected ${what} \`${name}\`, which the publication does not declare`,
      },
    )
  }
  const { languages, formats } = publication
  return [
    ...task.languages
      .filter((tag) => !languages.includes(tag))
      .map((tag) => undeclared('languages', 'language', tag)),
    ...task.formats
      .filter((name) => !formats.includes(name))
      .map((name) => undeclared('formats', 'format', name)),
  ]
}
