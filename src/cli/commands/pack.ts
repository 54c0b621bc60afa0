import { type Command, InvalidArgumentError } from 'commander'
import { isDate } from '../../read/publication-schema.js'
import {
  namesOf,
  noSafeOption,
  reportOption,
  safeOption,
  timeLimitOption,
  verboseOption,
  workspaceOption,
} from '../options.js'
import type { ReporterName } from '../reporters/index.js'
import type { Run } from '../run.js'
import { withWork } from '../with-work.js'

/** The options of `pack`, as commander gives them. */
export interface PackFlags {
  date: string
  to: readonly string[]
  partial?: boolean
  underEmbargo?: boolean
  /** False: what stands in the output folder is packed as it is. */
  build: boolean
  sshKey?: string
  minisignKey?: string
  pdfKey?: string
  out?: string
  into?: string
  quiet?: boolean
  verbose?: boolean
  timeLimit: number
  workspace?: string
  safe?: boolean
  report: ReporterName
}

/** Adds `rapporteur pack`. */
export function addPack(program: Command, run: Run): void {
  program
    .command('pack')
    .description(
      'build, audit, and make a package for each recipient of recipients.yaml; nothing that is not ready is packed',
    )
    .argument('[publication...]', 'slugs under source/; all when none is given')
    .requiredOption('--date <day>', 'day of dispatch, such as 2017-07-03; no clock is asked', day)
    .option('--to <recipients>', 'only these recipients, by id, separated by commas', namesOf, [])
    .option('--partial', 'pack what there is for recipients who are due more; package and register say so')
    .option('--under-embargo', 'pack before the end of an embargo; package and register say so')
    .option('--no-build', 'pack the output folder as it is, and do not build before')
    .option(
      '--ssh-key <file>',
      'sign with this key of OpenSSH, or the public one of a key that an agent holds',
    )
    .option('--minisign-key <file>', 'sign with this secret key of Minisign')
    .option(
      '--pdf-key <file>',
      'sign PDFs (PAdES) with the key of this PKCS#12 file; its password stands in the environment variable RAPPORTEUR_PDF_PASSWORD',
    )
    .option('-o, --out <folder>', 'output folder of the build (default: out in the workspace)')
    .option('--into <folder>', 'folder of packages and of the register (default: dispatch in the workspace)')
    .option('-q, --quiet', 'no progress, only messages')
    .addOption(verboseOption())
    .addOption(timeLimitOption('publication'))
    .addOption(workspaceOption())
    .addOption(safeOption())
    .addOption(noSafeOption())
    .addOption(reportOption())
    .action((publications: string[], flags: PackFlags) =>
      withWork('publication', flags, run, async (work) =>
        (await import('../run-pack.js')).runPack(publications, flags, run, work),
      ),
    )
}

function day(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Expected a date such as 2017-07-03.')
  return value
}
