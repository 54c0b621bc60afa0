import path from 'node:path'
import { append } from '../model/arrays.js'
import { problem } from '../model/problem.js'
import { shownPath } from '../read/files.js'
import { publicationFolders, type Workspace } from '../read/workspace.js'
import { withHelp } from './faults.js'
import { codeOf, OutputError, outputError } from './output/output-error.js'
import { openOutput } from './output/output-folder.js'
import { ownEntries } from './output/own-entries.js'
import type { PartWriter } from './parts/part-writer.js'
import { timed } from './timed.js'
import type { BuildOptions, Compiled, TracedBuild } from './types.js'
import { finish } from './whole.js'

/**
 * Swaps the publications just made into the output folder; a disk that refuses is reported in the result.
 * @param part - Where they are a part: its record so far.
 * @returns whether they were written
 */
export async function writeOutput(
  compiled: readonly Compiled[],
  workspace: Workspace,
  options: Pick<BuildOptions, 'publications' | 'onProgress' | 'signal'>,
  result: TracedBuild,
  part: PartWriter | null = null,
): Promise<boolean> {
  options.onProgress?.({ slug: path.basename(result.out), step: 'write' })
  const folder = await openOutput(result.out).catch((error: unknown) => unwritable(error, result))
  if (!folder) return false
  try {
    const declared = (await publicationFolders(workspace)).map((name) => path.basename(name))
    const own = await ownEntries(folder.files)
    if (own.manifest && own.isPart !== (part !== null))
      throw new OutputError(otherKind(result.out, own.isPart))
    const whole = await timed(result, 'write', () =>
      finish({
        workspace,
        files: folder.files,
        own,
        compiled,
        // A part holds its own jobs alone.
        declared: part
          ? part.record.publications.map(({ slug }) => slug)
          : options.publications.length === 0
            ? declared
            : null,
        part: part?.text() ?? null,
      }),
    )
    const foreign = await own.foreign([...compiled.map(({ slug }) => slug), ...whole.topLevel.keys()])
    if (foreign.length > 0) throw new OutputError(foreignEntries(result.out, foreign))
    for (const { slug, files } of compiled) await folder.stage(slug, files)
    options.signal?.throwIfAborted()
    await timed(result, 'write', () => folder.commit(whole.removed, whole.topLevel))
    result.sums = whole.sums
    append(
      result.written,
      compiled.map(({ slug }) => slug),
    )
    for (const { editions } of compiled) append(result.editions, editions)
    return true
  } catch (error) {
    await folder.abandon()
    unwritable(isDisk(error) ? outputError(error, result.out) : error, result)
    return false
  }
}

/** An error that the disk gave while the folder was read. */
function isDisk(error: unknown): boolean {
  return (
    !(error instanceof OutputError) &&
    ['EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOSPC', 'ESTALE'].includes(codeOf(error))
  )
}

function foreignEntries(out: string, names: readonly string[]): string {
  const list = names.map((name) => `\`${name}\``).join(', ')
  return `Cannot write to ${out}: ${list} there is not what a build leaves, and would be replaced. Move it away, or choose another folder with --out.`
}

function otherKind(out: string, isPart: boolean): string {
  return isPart
    ? `Cannot write to ${out}: a part of a build stands there, which \`rapporteur merge\` joins with others. Choose another folder with --out.`
    : `Cannot write to ${out}: a whole build stands there, and a part would replace it. Choose another folder with --out.`
}

function unwritable(error: unknown, result: TracedBuild): null {
  if (!(error instanceof OutputError)) throw error
  result.messages.push(
    withHelp(
      problem(
        { source: 'build', file: shownPath(result.root, result.out), blame: 'configuration' },
        { ruleId: 'output', reason: error.message },
      ),
    ),
  )
  return null
}
