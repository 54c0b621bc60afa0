import path from 'node:path'
import { auditOutput, type OutputAudit } from '../audit/output.js'
import type { OutputLook } from '../audit/pixels/look-at-output.js'
import { withHelp } from '../build/faults.js'
import { formats, lookerOf } from '../build/formats.js'
import { settleOutput } from '../build/output/output-folder.js'
import { pageMaker } from '../build/page-maker.js'
import type { Message } from '../model/message.js'
import { readWorkspace } from '../read/workspace.js'
import type { AuditFlags } from './commands/audit.js'
import { exitCodeOf } from './exit-code.js'
import { printMessages } from './reporters/print-messages.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'
import type { CommandWork } from './with-work.js'

/** Audits an output folder and prints what it found. */
export async function runAudit(
  out: string | undefined,
  flags: AuditFlags,
  { terminal }: Run,
  work: CommandWork,
): Promise<number> {
  const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  const root = workspace?.root ?? terminal.cwd
  const say = (found: readonly Message[]) => printMessages(found.map(withHelp), flags, root, terminal)
  // A folder of editions that is named needs no workspace around it.
  if (!workspace && (out === undefined || flags.workspace !== undefined)) {
    await say(messages)
    return exitCodeOf(messages, false)
  }
  const folder = out ? path.resolve(terminal.cwd, out) : path.join(root, 'out')
  await settleOutput(folder)
  const audit = await auditOutput(folder, formats, work.audit, pageMaker)
  const drawn = flags.thorough ? await drawnEditions(folder, audit, work) : null
  work.hideProgress()
  await say([...audit.messages, ...(drawn?.messages ?? [])])
  if (!flags.quiet) {
    const entries = audit.editions.reduce((sum, { compared }) => sum + compared, 0)
    const differing = audit.editions.filter(({ differences }) => differences > 0).length
    terminal.error(
      said`${audit.verified} checksums verified; ${audit.editions.length} editions read back, ${entries} entries compared, ${differing} editions differ\n`,
    )
    if (drawn)
      terminal.error(said`${drawn.seen} editions drawn and looked at, ${drawn.unseen} not looked at\n`)
  }
  return exitCodeOf([...audit.messages, ...(drawn?.messages ?? [])], false)
}

/** Draws every edition in which nothing was found; the programs that do it end with the work, or with a signal. */
async function drawnEditions(folder: string, audit: OutputAudit, work: CommandWork): Promise<OutputLook> {
  const { lookAtOutput } = await import('../audit/pixels/look-at-output.js')
  const { openPrograms } = await import('../audit/pixels/programs.js')
  const programs = openPrograms(work.drawPages)
  work.signal.addEventListener('abort', () => void programs.close(), { once: true })
  try {
    const isSound = (edition: string) =>
      audit.editions.some(({ path, differences }) => path === edition && differences === 0) &&
      !audit.messages.some(({ file }) => file.endsWith(edition))
    return await lookAtOutput(folder, lookerOf, programs, isSound, (path) =>
      work.onProgress({ slug: path, step: 'audit' }),
    )
  } finally {
    await programs.close()
  }
}
