import { packageNames } from '../../package-names.js'
import { verifyBundle } from '../../sigstore/verify-bundle.js'
import { type OpenedPackage, textOf } from '../opened-package.js'
import type { ReportProblem } from '../verdict.js'

/** What somebody trusts of Sigstore. */
export interface SigstoreTrust {
  /** The trust root as JSON. */
  root: string
  /** Who must have signed; null: anyone. */
  identity: string | null
  /** A bundle that came beside the package; null: the one in it. */
  bundle: string | null
}

/**
 * Verifies the bundle of Sigstore for the list of sums, as `cosign verify-blob` does with a trust root.
 * @param trust - Null where nothing is trusted: then the bundle is not verified.
 * @returns by whom it is, as the summary says it; null where there is none that holds
 */
export async function checkSigstore(
  { files, sums }: OpenedPackage,
  trust: SigstoreTrust | null,
  reportProblem: ReportProblem,
): Promise<string | null> {
  const name = packageNames.sigstoreBundle
  const packed = files.get(name)
  const bundle = trust?.bundle ?? (packed ? textOf(packed) : null)
  if (!trust) return bundle === null ? null : 'by Sigstore, which was not verified without --trusted-root'
  if (bundle === null) {
    reportProblem('no-signature', `Missing \`${name}\`, expected a bundle of Sigstore for the list of sums`)
    return null
  }
  const signer = await verifyBundle(bundle, Buffer.from(sums), trust.root)
  if ('reason' in signer) {
    reportProblem('bad-signature', `Unexpected bundle of Sigstore: ${signer.reason}`, name)
    return null
  }
  const { identity, issuer } = signer
  if (trust.identity !== null && trust.identity !== identity) {
    reportProblem('wrong-key', `Unexpected signer \`${identity}\`, expected \`${trust.identity}\``, name)
    return null
  }
  return `by Sigstore identity ${identity}${issuer === null ? '' : ` (${issuer})`}${trust.identity === null ? ', which was not compared' : ''}`
}
