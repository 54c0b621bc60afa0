import path from 'node:path'
import { append } from '../model/arrays.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { shownPath } from '../read/files.js'
import { slugOf } from '../read/slug-of.js'
import { readTerms } from '../read/terms/index.js'
import { noteAll, notedSoFar, traced } from '../read/trace.js'
import { readWorkspace } from '../read/workspace.js'
import { prune } from './cache/prune.js'
import type { EditionName } from './edition-name.js'
import { withHelp } from './faults.js'
import { formats } from './formats.js'
import { HeldOutput } from './held-output.js'
import { limitRepeats } from './limit-repeats.js'
import { inOrder } from './order.js'
import { placeProblem } from './output/allowed-place.js'
import { choosePart } from './parts/choose-part.js'
import { partFolder } from './parts/part-choice.js'
import { PartWriter } from './parts/part-writer.js'
import { type Selected, selectFolders } from './select.js'
import type { BuildOptions, PublicationBuilder, TracedBuild } from './types.js'

/**
 * Builds or checks publications: all or nothing for each, everything reported in order.
 * @param builder builds each; by default this thread, which nothing can end in the middle of it
 */
export async function build(options: BuildOptions, builder?: PublicationBuilder): Promise<TracedBuild> {
  // Loaded here alone: whoever builds on another thread needs none of it.
  const inThisThread = builder ?? (await import('./build-publication.js')).buildPublication
  const { result, seen } = await traced(() => buildAll(options, inThisThread))
  return { ...result, seen }
}

async function buildAll(options: BuildOptions, builder: PublicationBuilder): Promise<TracedBuild> {
  const { workspace, found, ...read } = await readWorkspace(options.cwd, formats, options.workspace ?? null)
  const root = workspace?.root ?? path.resolve(options.cwd)
  const usual = options.part ? partFolder(options.part) : 'out'
  const out = path.resolve(options.cwd, options.out ?? path.join(root, usual))
  const messages = read.messages.map(withHelp)
  const result: TracedBuild = {
    root,
    messages,
    mended: [],
    written: [],
    failed: [],
    editions: [],
    out,
    sums: null,
    seen: null,
    timings: {},
  }
  if (!workspace) return result
  if (options.write) {
    const reason = await placeProblem(root, out, options.out !== null)
    if (reason !== null) {
      result.messages.push(withHelp(unusable(root, out, reason)))
      return result
    }
  }
  // Loaded while other threads are at work.
  const writer = options.write ? import('./write-output.js') : null
  const selection = await selectFolders(options.publications, workspace, options.cwd)
  append(result.messages, selection.messages)
  const { part: choice = null } = options
  const chosen = choice ? await choosePart(choice, selection.selected, workspace, options) : null
  append(result.messages, chosen?.messages ?? [])
  const selected: readonly (Selected & { jobs?: EditionName[] })[] = chosen?.chosen ?? selection.selected
  const isPlanned = !hasError(result.messages, false)
  const isNamed = options.publications.length > 0
  const part = choice && new PartWriter(root, choice, options, isNamed ? selection.selected : null)
  const held = new HeldOutput()
  const { languages, formats: wanted, strict, write, fix = 'no' } = options
  const cache = options.cache?.(root) ?? null
  const plugins = options.plugins?.(found)
  const { terms, messages: termFaults } = await readTerms(root)
  append(result.messages, termFaults)
  // Without its terms nothing is compared as the workspace asks for.
  const isHeld = hasError(termFaults, strict)
  const reported = new Set<string>()
  for (const [index, { folder, file, jobs = null }] of selected.entries()) {
    options.signal?.throwIfAborted()
    const built = await builder(
      {
        root,
        folder,
        file,
        out,
        plugins,
        terms,
        languages,
        formats: wanted,
        jobs,
        strict,
        write: write && !isHeld,
        fix,
        cache,
      },
      { ...options, onProgress: counted(options.onProgress, index, selected.length) },
    )
    append(result.messages, selected.length > 1 ? newTo(reported, built.messages) : built.messages)
    append(result.mended, built.mended)
    noteAll(built.seen)
    for (const [step, ms] of Object.entries(built.timings))
      result.timings[step] = (result.timings[step] ?? 0) + ms
    if (built.compiled && !isHeld) held.add(built.compiled)
    else result.failed.push(slugOf(folder))
    part?.add(slugOf(folder), isHeld ? { ...built, compiled: null } : built)
    if (writer && held.isDue(index === selected.length - 1)) {
      const { writeOutput } = await writer
      part?.note(notedSoFar())
      if (!(await writeOutput(held.take(), workspace, options, result, part))) break
    }
  }
  // A part without editions is a part as well: it says what it has refused, and can be joined.
  if (part && writer && isPlanned && !part.isWritten()) {
    part.note(notedSoFar())
    await (await writer).writeOutput([], workspace, options, result, part)
  }
  result.messages = inOrder(limitRepeats(result.messages.map(withHelp)))
  const hasMade = formats.some(({ name }) => result.timings[name] !== undefined)
  if (cache && (hasMade || !write)) await prune(cache.folder)
  return result
}

/** Says of each step how many publications are done, of how many. */
function counted(
  onProgress: BuildOptions['onProgress'],
  done: number,
  total: number,
): NonNullable<BuildOptions['onProgress']> {
  return (step) => onProgress?.(total > 1 ? { ...step, done, total } : step)
}

function unusable(root: string, out: string, reason: string): Message {
  return problem(
    { source: 'build', file: shownPath(root, out), blame: 'configuration' },
    { ruleId: 'output', reason: `Unexpected output folder: ${reason}` },
  )
}

/** Messages that no publication before has reported: settings and templates are the same for all. */
function newTo(reported: Set<string>, messages: readonly Message[]): Message[] {
  const keys = new Map(messages.map((message) => [message, JSON.stringify(withHelp(message))]))
  const fresh = messages.filter((message) => !reported.has(keys.get(message) ?? ''))
  for (const key of keys.values()) reported.add(key)
  return fresh
}
