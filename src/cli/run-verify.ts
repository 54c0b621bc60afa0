import path from 'node:path'
import { withHelp } from '../build/faults.js'
import { ownVersion } from '../build/package-version.js'
import type { Register } from '../dispatch/register.js'
import { readRegisterFile } from '../dispatch/register-file.js'
import type { SigstoreTrust } from '../dispatch/verify/signatures/check-sigstore.js'
import { type GivenKeys, joinedKeys, readGivenKeys } from '../dispatch/verify/signatures/given-keys.js'
import {
  largestPackage,
  type PackageFile,
  type Verdict,
  verifyPackages,
} from '../dispatch/verify/verify-package.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { inputReason, readInput } from '../read/input.js'
import type { VerifyFlags } from './commands/verify.js'
import { reportMessages } from './reporters/report-messages.js'
import type { Run } from './run.js'
import { type SafeText, said } from './safe-text.js'
import type { CommandWork } from './with-work.js'

/** Verifies packages; prints messages to standard output, and a verdict for each package. */
export async function runVerify(
  names: readonly string[],
  flags: VerifyFlags,
  { terminal }: Run,
  work: CommandWork,
): Promise<number> {
  const { cwd } = terminal
  const report = (messages: readonly Message[]): number => {
    work.hideProgress()
    return reportMessages(messages.map(withHelp), flags.report, cwd, terminal)
  }
  const register = flags.register === undefined ? null : await registerOf(flags.register, cwd)
  if (register && 'reason' in register) return report([register])
  const keys: GivenKeys[] = []
  for (const name of flags.key) {
    const read = await keysOf(name, cwd)
    if ('reason' in read) return report([read])
    keys.push(read)
  }
  const sigstore = await sigstoreOf(flags, cwd)
  if (sigstore && 'reason' in sigstore) return report([sigstore])
  const packages: PackageFile[] = []
  for (const name of names) {
    const input = await readInput(path.resolve(cwd, name), { inside: null, largest: largestPackage })
    if (!input.ok)
      return report([
        problem(
          { source: 'verify', file: name, blame: 'configuration' },
          { ruleId: 'damaged-package', reason: inputReason(input, largestPackage) },
        ),
      ])
    packages.push({ name: path.basename(name), bytes: input.bytes })
  }
  const verdicts = await verifyPackages(packages, {
    auditor: work.audit,
    version: ownVersion(),
    register,
    keys: joinedKeys(keys),
    sigstore,
  })
  const exitCode = report(verdicts.flatMap(({ messages }) => messages))
  if (!flags.quiet) for (const verdict of verdicts) terminal.error(verdictText(verdict))
  return exitCode
}

async function keysOf(file: string, cwd: string): Promise<GivenKeys | Message> {
  const largest = 1024 * 1024
  const input = await readInput(path.resolve(cwd, file), { inside: null, largest })
  const keys = input.ok ? readGivenKeys(new TextDecoder().decode(input.bytes)) : null
  if (keys) return keys
  const reason = input.ok
    ? 'Unexpected content, expected a key of OpenSSH or Minisign, allowed signers, or a certificate in PEM'
    : inputReason(input, largest)
  return problem({ source: 'verify', file, blame: 'configuration' }, { ruleId: 'key-file', reason })
}

async function sigstoreOf(
  { trustedRoot, identity, bundle }: VerifyFlags,
  cwd: string,
): Promise<SigstoreTrust | Message | null> {
  if (trustedRoot === undefined) return null
  const texts: string[] = []
  for (const file of [trustedRoot, ...(bundle === undefined ? [] : [bundle])]) {
    const largest = 8 * 1024 * 1024
    const input = await readInput(path.resolve(cwd, file), { inside: null, largest })
    if (!input.ok)
      return problem(
        { source: 'verify', file, blame: 'configuration' },
        { ruleId: 'key-file', reason: inputReason(input, largest) },
      )
    texts.push(new TextDecoder().decode(input.bytes))
  }
  return { root: texts[0] ?? '', identity: identity ?? null, bundle: texts[1] ?? null }
}

async function registerOf(file: string, cwd: string): Promise<Register | Message> {
  const reading = await readRegisterFile(path.resolve(cwd, file))
  const origin = { source: 'verify', file, blame: 'configuration' } as const
  if ('reason' in reading) return problem(origin, { ruleId: 'damaged-register', reason: reading.reason })
  return reading.register
}

function verdictText({ name, record, messages, agree, read, signed }: Verdict): SafeText {
  if (!record) return said`${name}: not verified\n`
  const { publication, recipient, date } = record
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const verdict = hasError(messages)
    ? `not verified, ${errors} ${errors === 1 ? 'error' : 'errors'}`
    : 'verified'
  const remarks = [
    ...(record.partial ? ['partial'] : []),
    ...(record.underEmbargo === null ? [] : [`under embargo until ${record.underEmbargo}`]),
  ]
  return said`${name}: ${verdict}; ${publication.identifier ?? publication.slug} for ${recipient.name}, ${date}${remarks.map((one) => `, ${one}`).join('')}; ${agree} sums agree, ${read} editions read back; ${signed.length > 0 ? `signed ${signed.join(' and ')}` : 'not signed'}\n`
}
