import { merge } from '../build/parts/merge.js'
import type { MergeFlags } from './commands/merge.js'
import { count, countsOf } from './counts.js'
import { exitCodeOf } from './exit-code.js'
import { printMessages } from './reporters/print-messages.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'
import type { CommandWork } from './with-work.js'

/** Joins parts of a build and prints what hinders it. */
export async function runMerge(
  parts: readonly string[],
  flags: Omit<MergeFlags, 'timeLimit'>,
  { terminal }: Run,
  { signal, onProgress, hideProgress }: Pick<CommandWork, 'signal' | 'onProgress' | 'hideProgress'>,
): Promise<number> {
  const { cwd } = terminal
  const { workspace = null, out = null, quiet } = flags
  const result = await merge({ cwd, workspace, out, parts, signal, onProgress })
  hideProgress()
  await printMessages(result.messages, flags, result.root, terminal)
  if (!quiet) {
    const joined =
      result.written.length > 0 ? `joined ${count(result.editions.length, 'edition')} in ${result.out}; ` : ''
    terminal.error(said`${joined}${countsOf(result.messages)}\n`)
  }
  return exitCodeOf(result.messages, false)
}
