import path from 'node:path'
import { hasError } from '../../model/has-error.js'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import { shownPath } from '../../read/files.js'
import { readWorkspace, type Workspace } from '../../read/workspace.js'
import { withHelp } from '../faults.js'
import { formats } from '../formats.js'
import { HeldOutput } from '../held-output.js'
import { readPageTemplates } from '../index-file.js'
import { placeProblem } from '../output/allowed-place.js'
import { selectFolders } from '../select.js'
import type { BuildOptions, TracedBuild } from '../types.js'
import { writeOutput } from '../write-output.js'
import { changedSources, foreignParts, jobProblems } from './compare-parts.js'
import { byPublication, expectAlike, joinPublication, UnlikeParts } from './join-publication.js'
import { type OpenedPart, openPart } from './open-part.js'
import { partFolders } from './part-folders.js'
import { type PlannedPublication, planPublications } from './plan.js'

/** Which parts to join, and where. */
export interface MergeOptions
  extends Pick<BuildOptions, 'cwd' | 'workspace' | 'out' | 'onProgress' | 'signal'> {
  /** Folders of parts, or folders that hold such. */
  parts: readonly string[]
}

/**
 * Joins parts of a build into an output folder that holds, byte for byte, what one build of the whole would have made.
 * It is asked for in the workspace that the parts were made from: what has to be there is planned anew, and every file
 * that a part was made from is compared. Where anything is wrong nothing is written.
 */
export async function merge(options: MergeOptions): Promise<TracedBuild> {
  const { workspace, messages } = await readWorkspace(options.cwd, formats, options.workspace ?? null)
  const root = workspace?.root ?? path.resolve(options.cwd)
  const out = path.resolve(options.cwd, options.out ?? path.join(root, 'out'))
  const result: TracedBuild = {
    ...{ root, out, messages: messages.map(withHelp), mended: [], written: [], failed: [] },
    ...{ editions: [], sums: null, seen: null, timings: {} },
  }
  if (!workspace) return result
  const addMessage = (message: Message) => result.messages.push(withHelp(message))
  const reason = await placeProblem(root, out, options.out !== null)
  if (reason !== null) {
    const origin = { source: 'build', file: shownPath(root, out), blame: 'configuration' } as const
    addMessage(problem(origin, { ruleId: 'output', reason: `Unexpected output folder: ${reason}` }))
    return result
  }
  const parts = await openParts(options, root, addMessage)
  const planned = hasError(result.messages, false) ? null : await compared(parts, workspace, addMessage)
  if (planned && !hasError(result.messages, false))
    await joinAll(planned, parts, workspace, options, result).catch((error: unknown) => {
      if (!(error instanceof UnlikeParts)) throw error
      const origin = { source: 'build', file: shownPath(root, out), blame: 'configuration' } as const
      addMessage(problem(origin, { ruleId: 'different-parts', reason: error.message }))
    })
  return result
}

async function openParts(
  { parts, cwd }: MergeOptions,
  root: string,
  addMessage: (message: Message) => void,
): Promise<OpenedPart[]> {
  const opened: OpenedPart[] = []
  const folders = await Promise.all(parts.map((name) => partFolders(path.resolve(cwd, name))))
  for (const folder of new Set(folders.flat())) {
    const part = await openPart(folder, shownPath(root, folder), addMessage)
    if (part) opened.push(part)
  }
  return opened
}

/** Everything that has to hold before a byte is written; null where the plan cannot be made. */
async function compared(
  parts: readonly OpenedPart[],
  workspace: Workspace,
  addMessage: (message: Message) => void,
): Promise<PlannedPublication[] | null> {
  const foreign = foreignParts(parts)
  for (const message of foreign) addMessage(message)
  const [first] = parts
  if (!first || foreign.length > 0) return null
  const { asked } = first.record
  for (const message of changedSources(parts, workspace.root)) addMessage(message)
  const { selected, messages } = await selectFolders(asked.publications, workspace, workspace.root)
  for (const message of messages) addMessage(message)
  const planned = await planPublications(selected, workspace, asked)
  for (const message of planned.flatMap((one) => one.messages)) addMessage(message)
  for (const message of jobProblems(
    parts,
    planned.flatMap(({ jobs }) => jobs),
  ))
    addMessage(message)
  return planned
}

async function joinAll(
  planned: readonly PlannedPublication[],
  parts: readonly OpenedPart[],
  workspace: Workspace,
  options: MergeOptions,
  result: TracedBuild,
): Promise<void> {
  // Everything is compared before anything is written.
  const held = byPublication(parts)
  for (const { publication } of planned)
    if (publication) expectAlike(publication.slug, held.get(publication.slug))
  const templates = await readPageTemplates(workspace)
  const output = new HeldOutput()
  const isWhole = parts[0]?.record.asked.publications.length === 0
  const publications = isWhole ? [] : planned.map(({ slug }) => slug)
  for (const [index, { publication }] of planned.entries()) {
    options.signal?.throwIfAborted()
    if (!publication) continue
    options.onProgress?.({ slug: publication.slug, step: 'write', done: index, total: planned.length })
    output.add(await joinPublication(publication, held.get(publication.slug) ?? [], templates))
    if (!output.isDue(index === planned.length - 1)) continue
    if (!(await writeOutput(output.take(), workspace, { ...options, publications }, result))) return
  }
}
