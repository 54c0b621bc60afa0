import { type MinisignKey, readMinisignKey } from '../../minisign/minisign-key.js'
import { readMinisignSignature } from '../../minisign/minisign-signature.js'
import { packageNames } from '../../package-names.js'
import { type OpenedPackage, textOf } from '../opened-package.js'
import type { ReportProblem } from '../verdict.js'
import { detachedSignature } from './detached-signature.js'

/**
 * Verifies the signature of Minisign on the list of sums, as `minisign -V` does. Its keys say no time for which they are
 * valid.
 * @returns by whom it is, as the summary says it; null where there is none that holds
 */
export function checkMinisign(
  opened: OpenedPackage,
  given: readonly MinisignKey[],
  reportProblem: ReportProblem,
): string | null {
  const { files, record, sums } = opened
  const name = packageNames.minisignSignature
  const said = record.signatures.minisign
  const signature = detachedSignature(
    opened,
    {
      name,
      program: 'Minisign',
      isDue: said !== null || given.length > 0,
      read: readMinisignSignature,
      expected: 'a signature by Minisign',
    },
    reportProblem,
  )
  if (!signature) return null
  if (said?.keyId !== signature.id) {
    const expected = said?.keyId ?? 'no signature'
    reportProblem(
      'wrong-key',
      `Unexpected key ${signature.id}, expected ${expected} as the record says`,
      name,
    )
    return null
  }
  const packed = files.get(packageNames.minisignKey)
  const own = packed ? readMinisignKey(textOf(packed)) : null
  const keys = given.length > 0 ? given : own ? [own] : []
  const named = keys.filter(({ id }) => id === signature.id)
  if (named.length === 0) {
    reportProblem('wrong-key', `Unexpected key ${signature.id}, expected one of those that were given`, name)
    return null
  }
  if (!named.some((key) => signature.signs(Buffer.from(sums), key))) {
    reportProblem(
      'bad-signature',
      `Unexpected signature, which is not one of \`${packageNames.sums}\` as it is`,
      name,
    )
    return null
  }
  const compared = given.length > 0 ? '' : ', which was not compared with a key of yours'
  return `by Minisign key ${signature.id}${compared}`
}
