import type { Command } from 'commander'
import {
  reportFileOption,
  reportOption,
  timeLimitOption,
  verboseOption,
  workspaceOption,
} from '../options.js'
import type { ReportFlags } from '../reporters/print-messages.js'
import type { Run } from '../run.js'
import { withWork } from '../with-work.js'

/** The options of `audit`, as commander gives them. */
export interface AuditFlags extends ReportFlags {
  quiet?: boolean
  verbose?: boolean
  thorough?: boolean
  timeLimit: number
  workspace?: string
}

/** Adds `rapporteur audit`. */
export function addAudit(program: Command, run: Run): void {
  program
    .command('audit')
    .description(
      'read finished editions back: same words, outline and notes; verify checksums; find added files',
    )
    .argument('[out]', 'output folder (default: out in the workspace)')
    .option(
      '--thorough',
      'also draw every edition as readers see it and look for words and pictures that cannot be seen: PDF with PDFium, HTML with Chromium and Word with LibreOffice, where they are installed',
    )
    .option('-q, --quiet', 'no summary, only messages')
    .addOption(verboseOption())
    .addOption(timeLimitOption('edition'))
    .addOption(workspaceOption())
    .addOption(reportOption())
    .addOption(reportFileOption())
    .action((out: string | undefined, flags: AuditFlags) =>
      withWork('edition', flags, run, async (work) =>
        (await import('../run-audit.js')).runAudit(out, flags, run, work),
      ),
    )
}
