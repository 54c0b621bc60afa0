import path from 'node:path'
import { auditOutput } from '../audit/output.js'
import { withHelp } from '../build/faults.js'
import { formats } from '../build/formats.js'
import { build } from '../build/index.js'
import { settleOutput } from '../build/output/output-folder.js'
import { pageMaker } from '../build/page-maker.js'
import { packForAll } from '../dispatch/pack-for-all.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { readRecipients } from '../read/recipients.js'
import { readWorkspace, type Workspace } from '../read/workspace.js'
import { cachePlace, chooseCache } from './cache-place.js'
import type { PackFlags } from './commands/pack.js'
import { pluginConsent } from './plugin-consent.js'
import { reportMessages } from './reporters/report-messages.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'
import { signerOf, signingProblem } from './signer-of.js'
import type { CommandWork } from './with-work.js'

/** Builds, audits and packs; prints messages to standard output, and behind those for people what was packed. */
export async function runPack(
  publications: readonly string[],
  flags: PackFlags,
  run: Run,
  work: CommandWork,
): Promise<number> {
  const { terminal } = run
  const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  const report = (found: readonly Message[]): number => {
    work.hideProgress()
    const root = workspace?.root ?? terminal.cwd
    return reportMessages(found.map(withHelp), flags.report, root, terminal)
  }
  if (!workspace) return report(messages)
  const list = await readRecipients(workspace)
  if (hasError(list.messages)) return report(list.messages)
  const unknown = flags.to.filter((id) => !list.recipients.some((one) => one.id === id))
  if (unknown.length > 0) {
    const known = list.recipients.map(({ id }) => id).join(', ')
    terminal.error(said`Unknown recipient ${unknown.join(', ')}, expected one of: ${known}\n`)
    return 2
  }
  const out = path.resolve(terminal.cwd, flags.out ?? path.join(workspace.root, 'out'))
  const built = flags.build ? await buildFirst(publications, flags, run, work, workspace) : null
  if (built && hasError(built)) return report(built)
  await settleOutput(out)
  const audit = await auditOutput(out, formats, work.audit, pageMaker)
  if (hasError(audit.messages)) return report(audit.messages)
  const signer = await signerOf(flags, workspace, terminal.cwd)
  if ('reason' in signer) return report([signer])
  const packing = packForAll({
    workspace,
    out,
    into: path.resolve(terminal.cwd, flags.into ?? path.join(workspace.root, 'dispatch')),
    publications,
    recipients: list.recipients.filter(({ id }) => flags.to.length === 0 || flags.to.includes(id)),
    all: list,
    built,
    date: flags.date,
    signer,
    isPartial: flags.partial === true,
    isUnderEmbargo: flags.underEmbargo === true,
    onProgress: (slug) => work.onProgress({ slug, step: 'write' }),
    signal: work.signal,
  })
  const result = await packing.catch((error: unknown) => signingProblem(error))
  if ('reason' in result) return report([result])
  const exitCode = report(result.messages)
  // What programs read holds nothing but messages.
  const say = flags.report === 'pretty' ? terminal.out : terminal.error
  for (const { file, recipient, files, remarks } of result.packed)
    say(said`${file}  ${recipient}: ${files} files${remarks.map((one) => `, ${one}`).join('')}\n`)
  if (!flags.quiet)
    terminal.error(
      said`${result.packed.length} ${result.packed.length === 1 ? 'package' : 'packages'} in ${result.folder}\n`,
    )
  return exitCode
}

/** Builds what is to be packed, so that it is what the sources say now. */
async function buildFirst(
  publications: readonly string[],
  flags: PackFlags,
  { terminal }: Run,
  work: CommandWork,
  workspace: Workspace,
): Promise<Message[]> {
  const result = await build(
    {
      cwd: terminal.cwd,
      workspace: flags.workspace ?? null,
      plugins: (found) => pluginConsent(flags.safe, found, process.env),
      publications,
      languages: [],
      formats: [],
      out: flags.out ?? null,
      strict: false,
      write: true,
      cache: () => cachePlace(chooseCache(process.env, terminal.cwd, workspace.root)),
      onProgress: work.onProgress,
      signal: work.signal,
    },
    work.build,
  )
  return result.messages
}
