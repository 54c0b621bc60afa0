import path from 'node:path'
import type { Command } from 'commander'
import { auditOutput } from '../../audit/output.js'
import { formats } from '../../build/formats.js'
import { settleOutput } from '../../build/output/output-folder.js'
import { readWorkspace } from '../../read/workspace.js'
import { exitCodeOf } from '../exit-code.js'
import { reportOption, workspaceOption } from '../options.js'
import { type ReporterName, reporters } from '../reporters/index.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { textReader } from '../text-of.js'

interface AuditFlags {
  quiet?: boolean
  workspace?: string
  report: ReporterName
}

/** Adds `rapporteur audit`. */
export function addAudit(program: Command, run: Run): void {
  program
    .command('audit')
    .description(
      'read finished editions back: same words, outline and notes; verify checksums; find added files',
    )
    .argument('[out]', 'output folder (default: out in the workspace)')
    .option('-q, --quiet', 'no summary, only messages')
    .addOption(workspaceOption())
    .addOption(reportOption())
    .action(async (out: string | undefined, flags: AuditFlags) => {
      const { terminal } = run
      const { workspace } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
      const root = workspace?.root ?? terminal.cwd
      const folder = out ? path.resolve(terminal.cwd, out) : path.join(root, 'out')
      await settleOutput(folder)
      const audit = await auditOutput(folder, formats)
      terminal.out(
        reporters[flags.report](audit.messages, { textOf: textReader(root), colour: terminal.colour }),
      )
      if (!flags.quiet) {
        const entries = audit.editions.reduce((sum, { compared }) => sum + compared, 0)
        const differing = audit.editions.filter(({ differences }) => differences > 0).length
        terminal.error(
          said`${audit.verified} checksums verified; ${audit.editions.length} editions read back, ${entries} entries compared, ${differing} editions differ\n`,
        )
      }
      run.exitCode = exitCodeOf(audit.messages, false)
    })
}
