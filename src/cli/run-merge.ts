import { merge } from '../build/parts/merge.js'
import type { MergeFlags } from './commands/merge.js'
import { count, countsOf } from './counts.js'
import { exitCodeOf } from './exit-code.js'
import { reporters } from './reporters/index.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'
import { textReader } from './text-of.js'
import type { CommandWork } from './with-work.js'

/** Joins parts of a build and prints what hinders it. */
export async function runMerge(
  parts: readonly string[],
  flags: Pick<MergeFlags, 'out' | 'quiet' | 'workspace' | 'report'>,
  { terminal }: Run,
  { signal, onProgress, hideProgress }: Pick<CommandWork, 'signal' | 'onProgress' | 'hideProgress'>,
): Promise<number> {
  const { cwd, colour } = terminal
  const { workspace = null, out = null, quiet, report } = flags
  const result = await merge({ cwd, workspace, out, parts, signal, onProgress })
  hideProgress()
  const text = reporters[report](result.messages, { textOf: textReader(result.root), colour })
  if (text) terminal.out(text)
  if (!quiet) {
    const joined =
      result.written.length > 0
        ? `${count(parts.length, 'part')} joined: ${count(result.editions.length, 'edition')} in ${result.out}; `
        : ''
    terminal.error(said`${joined}${countsOf(result.messages)}\n`)
  }
  return exitCodeOf(result.messages, false)
}
