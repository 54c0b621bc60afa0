import path from 'node:path'
import { problem } from '../model/problem.js'
import { shownPath } from '../read/files.js'
import { publicationFolders, type Workspace } from '../read/workspace.js'
import type { Compiled } from './compile-publication.js'
import { OutputError } from './output-error.js'
import { openOutput } from './output-folder.js'
import { timed } from './timed.js'
import type { BuildOptions, BuildResult } from './types.js'
import { finish, previousManifest } from './whole.js'

/** Swaps the publications just made into the output folder; a disk that refuses is told in the result. */
export async function writeOutput(
  compiled: readonly Compiled[],
  workspace: Workspace,
  options: BuildOptions,
  result: BuildResult,
): Promise<void> {
  const folder = await openOutput(result.out).catch((error: unknown) => unwritable(error, result))
  if (!folder) return
  try {
    const declared = (await publicationFolders(workspace)).map((name) => path.basename(name))
    const previous = await previousManifest(result.out)
    const whole = await timed(result, 'write', () =>
      finish({
        workspace,
        out: result.out,
        compiled,
        previous,
        declared: options.publications.length === 0 ? declared : null,
      }),
    )
    for (const { slug, files } of compiled) await folder.stage(slug, files)
    options.signal?.throwIfAborted()
    await timed(result, 'write', () => folder.commit(whole.removed, whole.topLevel))
    result.written = compiled.map(({ slug }) => slug)
    result.editions = compiled.flatMap(({ editions }) => editions)
  } catch (error) {
    await folder.abandon()
    unwritable(error, result)
  }
}

function unwritable(error: unknown, result: BuildResult): null {
  if (!(error instanceof OutputError)) throw error
  result.messages.push(
    problem(
      { source: 'build', file: shownPath(result.root, result.out), blame: 'configuration' },
      { ruleId: 'output', reason: error.message },
    ),
  )
  return null
}
