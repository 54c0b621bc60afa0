import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import { shownPath } from '../read/files.js'
import { readWorkspace, type Workspace } from '../read/workspace.js'
import { type Compiled, compilePublication } from './compile-publication.js'
import { type Crew, openCrew } from './crew.js'
import { examine } from './examine.js'
import { formats } from './formats.js'
import { limitRepeats } from './limit-repeats.js'
import { load } from './load.js'
import { inOrder } from './order.js'
import { placeProblem } from './output/allowed-place.js'
import type { PluginConsent } from './remark-lint.js'
import { selectFolders } from './select.js'
import { timed } from './timed.js'
import type { BuildOptions, BuildResult } from './types.js'
import { wantedOf } from './wanted.js'
import type { Work } from './work.js'
import { writeOutput } from './write-output.js'

/** Editions from which a second thread is worth its start. */
const enoughToShare = 6

/** Builds or checks publications: all or nothing for each, everything told in order. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { workspace, found, messages } = await readWorkspace(options.cwd, formats, options.workspace ?? null)
  const root = workspace?.root ?? path.resolve(options.cwd)
  const out = path.resolve(options.cwd, options.out ?? path.join(root, 'out'))
  const result: BuildResult = { root, messages, written: [], failed: [], editions: [], out, timings: {} }
  if (!workspace) return result
  if (options.write) {
    const reason = await placeProblem(root, out, options.out !== null)
    if (reason !== null) {
      result.messages.push(unusable(root, out, reason))
      return result
    }
  }
  const selected = await selectFolders(options.publications, workspace, options.cwd)
  result.messages.push(...selected.messages)
  const compiled: Compiled[] = []
  const crew: { open: Crew | null } = { open: null }
  try {
    for (const folder of selected.folders) {
      options.signal?.throwIfAborted()
      const publication = await buildOne(folder, workspace, options, result, crew, options.plugins?.(found))
      if (publication) compiled.push(publication)
      else result.failed.push(path.basename(folder))
    }
  } finally {
    await crew.open?.close()
  }
  result.messages = inOrder(limitRepeats(result.messages))
  if (options.write && compiled.length > 0) {
    await writeOutput(compiled, workspace, options, result)
  }
  return result
}

function unusable(root: string, out: string, reason: string): Message {
  return problem(
    { source: 'build', file: shownPath(root, out), blame: 'configuration' },
    { ruleId: 'output', reason: `Unexpected output folder: ${reason}` },
  )
}

/** Bytes of the Markdown files of a folder; 0 where it cannot be read, which reading it will tell. */
async function markdownSize(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = names
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      stat(path.join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Reads, examines and compiles one publication; null when it has an error. */
async function buildOne(
  folder: string,
  workspace: Workspace,
  options: BuildOptions,
  result: BuildResult,
  crew: { open: Crew | null },
  plugins: PluginConsent | undefined,
): Promise<Compiled | null> {
  const slug = path.basename(folder)
  const own: Message[] = []
  options.onProgress?.({ slug, step: 'read', bytes: await markdownSize(folder) })
  const loaded = await timed(result, 'read', () => load(folder, workspace))
  own.push(...loaded.messages)
  const { publication } = loaded
  const shared = options.write && publication ? share(publication, folder, options, result, crew) : null
  options.onProgress?.({ slug, step: 'check' })
  const examination = await timed(result, 'check', () => examine(loaded, workspace, plugins))
  own.push(...examination.messages)
  const problems = selectionProblems(publication, options)
  own.push(...problems)
  const isWhole = publication !== null && examination.editions.length === publication.languages.length
  let compiled: Compiled | null = null
  if (isWhole && !hasError(own, options.strict) && options.write) {
    compiled = await compilePublication({
      loaded,
      publication,
      examination,
      options,
      workspace,
      result,
      messages: own,
      shared,
    })
  }
  result.messages.push(...own)
  const failed = !isWhole || hasError(own, options.strict)
  if (failed) return null
  return compiled ?? { slug, files: new Map(), record: null, editions: [] }
}

/**
 * Lets other threads begin with the languages while this one still examines them: what they make is only used when
 * nothing is wrong. Null when there is too little to share.
 */
function share(
  publication: Publication,
  folder: string,
  options: BuildOptions,
  result: BuildResult,
  crew: { open: Crew | null },
): Work['shared'] {
  const wanted = wantedOf(publication, options)
  if (wanted.languages.length * wanted.formats.length < enoughToShare) return null
  crew.open ??= openCrew(wanted.languages.length)
  return crew.open.start({ root: result.root, folder, ...wanted })
}

/** A language or format asked for that the publication does not declare. */
function selectionProblems(publication: Publication | null, options: BuildOptions): Message[] {
  if (!publication) return []
  const unknown = [
    ...options.languages
      .filter((tag) => !publication.languages.includes(tag))
      .map((tag) => `language \`${tag}\``),
    ...options.formats
      .filter((name) => !publication.formats.includes(name))
      .map((name) => `format \`${name}\``),
  ]
  const speaker = {
    source: 'build',
    file: `${publication.folder}/publication.yaml`,
    blame: 'configuration',
  } as const
  return unknown.map((what) =>
    problem(speaker, {
      ruleId: 'not-declared',
      reason: `Unexpected ${what}, which the publication does not declare`,
    }),
  )
}
