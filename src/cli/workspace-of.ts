import { formats } from '../build/formats.js'
import { readWorkspace, type Workspace } from '../read/workspace.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'

/** The workspace that a command is about; null, with the reason on the terminal and exit code 2, where there is none. */
export async function workspaceOf(flags: { workspace?: string }, run: Run): Promise<Workspace | null> {
  const { terminal } = run
  const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  for (const { reason } of messages) terminal.error(said`${reason}\n`)
  if (!workspace) run.exitCode = 2
  return workspace
}
