import { mostUnpacked } from '../../archive/unzip.js'
import type { EditionAuditor } from '../../audit/output.js'
import type { Message } from '../../model/message.js'
import { sha256 } from '../../model/sha256.js'
import type { DispatchRecord } from '../dispatch-record.js'
import { olderThan } from '../older-revision.js'
import type { Register } from '../register.js'
import { checkEditions } from './check-editions.js'
import { checkRecord, reportsOf } from './check-record.js'
import { checkRegister } from './check-register.js'
import { checkSums } from './check-sums.js'
import { checkVersion } from './check-version.js'
import { openPackage } from './opened-package.js'
import { checkMinisign } from './signatures/check-minisign.js'
import { checkPdf } from './signatures/check-pdf.js'
import { checkSigstore, type SigstoreTrust } from './signatures/check-sigstore.js'
import { checkSsh } from './signatures/check-ssh.js'
import type { GivenKeys } from './signatures/given-keys.js'
import { problemReporter } from './verdict.js'

/** Most bytes of a package that is opened. */
export const largestPackage = mostUnpacked

/** A package to be verified. */
export interface PackageFile {
  /** As messages name it. */
  name: string
  bytes: Uint8Array
}

/** With what packages are verified. */
export interface VerifyOptions {
  auditor: EditionAuditor
  /** Our own version. */
  version: string
  /** What was sent, as its sender keeps it; null: nothing is known. */
  register: Register | null
  keys: GivenKeys
  /** What is trusted of Sigstore; null: nothing. */
  sigstore: SigstoreTrust | null
}

/** What came of verifying a package. */
export interface Verdict {
  name: string
  /** Null where the file could not be opened. */
  record: DispatchRecord | null
  messages: Message[]
  /** Files whose sums agree, and editions that were read back and agree. */
  agree: number
  read: number
  /** Signatures that hold, as the summary says them. */
  signed: string[]
}

/** Verifies packages, each by itself, and together for newer revisions. Nothing but the files given is looked at. */
export async function verifyPackages(
  packages: readonly PackageFile[],
  options: VerifyOptions,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const one of packages) verdicts.push(await verifyOne(one, options))
  for (const verdict of verdicts) {
    const identifier = verdict.record?.publication.identifier ?? null
    for (const other of verdicts) {
      const known = other.record?.publication.identifier ?? null
      const older = olderThan(identifier, known, `\`${other.name}\``, 'verify', verdict.name)
      if (older) verdict.messages.push(older)
    }
  }
  return verdicts
}

async function verifyOne(
  { name, bytes }: PackageFile,
  { auditor, version, register, keys, sigstore }: VerifyOptions,
): Promise<Verdict> {
  const messages: Message[] = []
  const reportProblem = problemReporter(name, messages)
  const opened = await openPackage(bytes)
  if ('reason' in opened) {
    reportProblem('damaged-package', opened.reason)
    return { name, record: null, messages, agree: 0, read: 0, signed: [] }
  }
  const { record } = opened
  const agree = checkSums(opened, reportProblem)
  checkRecord(opened, reportsOf(opened, reportProblem), reportProblem)
  const before = messages.length
  const read = await checkEditions(opened, { file: name, auditor, messages, reportProblem })
  if (messages.length > before) checkVersion(opened, version, reportProblem)
  const signed = [
    checkSsh(opened, keys.ssh, reportProblem),
    checkMinisign(opened, keys.minisign, reportProblem),
    await checkPdf(opened, keys.certificates, reportProblem),
    await checkSigstore(opened, sigstore, reportProblem),
  ].filter((one) => one !== null)
  if (register) checkRegister(record, sha256(bytes), register, { file: name, messages, reportProblem })
  return { name, record, messages, agree, read, signed }
}
