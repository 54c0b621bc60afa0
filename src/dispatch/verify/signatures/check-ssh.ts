import { packageNames } from '../../package-names.js'
import { isValidOn, maySignAs } from '../../ssh/allowed-signers.js'
import { readSshSignature } from '../../ssh/ssh-signature.js'
import type { OpenedPackage } from '../opened-package.js'
import type { ReportProblem } from '../verdict.js'
import { detachedSignature } from './detached-signature.js'
import type { GivenKeys } from './given-keys.js'

/**
 * Verifies the signature of OpenSSH on the list of sums, as `ssh-keygen -Y verify` does.
 * @returns by whom it is, as the summary says it; null where there is none that holds
 */
export function checkSsh(
  opened: OpenedPackage,
  given: GivenKeys['ssh'],
  reportProblem: ReportProblem,
): string | null {
  const { record, sums } = opened
  const name = packageNames.sshSignature
  const said = record.signatures.ssh
  const signature = detachedSignature(
    opened,
    {
      name,
      program: 'OpenSSH',
      isDue: said !== null || given.length > 0,
      read: readSshSignature,
      expected: 'a signature by OpenSSH with a key of a known type',
    },
    reportProblem,
  )
  if (!signature) return null
  const { key, namespace, signs } = signature
  if (!signs(Buffer.from(sums))) {
    reportProblem(
      'bad-signature',
      `Unexpected signature, which is not one of \`${packageNames.sums}\` as it is`,
      name,
    )
    return null
  }
  if (said?.fingerprint !== key.fingerprint || said.namespace !== namespace) {
    reportProblem(
      'wrong-key',
      `Unexpected key ${key.fingerprint}, expected ${said?.fingerprint ?? 'no signature'} as the record says`,
      name,
    )
    return null
  }
  if (given.length === 0)
    return `by OpenSSH key ${key.fingerprint}, which was not compared with a key of yours`
  const own = given.filter((one) => one.key.blob === key.blob)
  const allowed = own.filter(
    (one) => maySignAs(one, said.identity) && (one.namespaces?.includes(namespace) ?? true),
  )
  if (allowed.length === 0) {
    const reason =
      own.length === 0
        ? `Unexpected key ${key.fingerprint}, expected one of those that were given`
        : `Unexpected signer \`${said.identity}\`: the key that was given is not for this signer, or not for files`
    reportProblem('wrong-key', reason, name)
    return null
  }
  if (!allowed.some((one) => isValidOn(one, record.date))) {
    reportProblem(
      'key-validity',
      `Unexpected day of dispatch ${record.date}, on which the key ${key.fingerprint} is not valid`,
      name,
    )
    return null
  }
  return `by OpenSSH key ${key.fingerprint} of ${said.identity}`
}
