import type { Command } from 'commander'
import { reportOption, timeLimitOption, verboseOption } from '../options.js'
import type { ReporterName } from '../reporters/index.js'
import type { Run } from '../run.js'
import { withWork } from '../with-work.js'

/** The options of `verify`, as commander gives them. */
export interface VerifyFlags {
  register?: string
  key: readonly string[]
  trustedRoot?: string
  identity?: string
  bundle?: string
  quiet?: boolean
  verbose?: boolean
  timeLimit: number
  report: ReporterName
}

/** Adds `rapporteur verify`. */
export function addVerify(program: Command, run: Run): void {
  program
    .command('verify')
    .description(
      'verify packages that were received: sums, nothing added or left out, every edition read back; needs nothing but the files',
    )
    .argument('<package...>', 'packages of `rapporteur pack`; of several, an older revision is told of')
    .option('--register <file>', 'register of the sender: the packages must be the ones that it names')
    .option(
      '--key <file>',
      'a key that you trust; the packages must be signed with it: allowed signers or a public key of OpenSSH, a key of Minisign, a certificate in PEM (several: name each)',
      (file: string, before: readonly string[]) => [...before, file],
      [],
    )
    .option(
      '--trusted-root <file>',
      'trust root of Sigstore (trusted_root.json); the packages must hold a bundle that it vouches for',
    )
    .option(
      '--identity <name>',
      'who must have signed with Sigstore: an address of mail, or that of a workflow',
    )
    .option('--bundle <file>', 'bundle of Sigstore for SHA256SUMS that came beside the package')
    .option('-q, --quiet', 'no summary, only messages')
    .addOption(verboseOption())
    .addOption(timeLimitOption('edition'))
    .addOption(reportOption())
    .action((packages: string[], flags: VerifyFlags) =>
      withWork('edition', flags, run, async (work) =>
        (await import('../run-verify.js')).runVerify(packages, flags, run, work),
      ),
    )
}
