import { reasonOf } from '../../model/reason-of.js'

/** Who signed, as a certificate of Sigstore says it. */
export interface SigstoreSigner {
  /** An address of mail, or that of a workflow. */
  identity: string
  /** Who vouched for the identity. */
  issuer: string | null
}

/**
 * Verifies a bundle of Sigstore against a trust root that is given: certificate, time, transparency logs and signature. Nothing
 * is asked of the network.
 *
 * @param bundle - JSON (`application/vnd.dev.sigstore.bundle`).
 * @param root - JSON (`application/vnd.dev.sigstore.trustedroot+json`).
 */
export async function verifyBundle(
  bundle: string,
  content: Uint8Array,
  root: string,
): Promise<SigstoreSigner | { reason: string }> {
  const [{ bundleFromJSON }, { TrustedRoot }, { Verifier, toSignedEntity, toTrustMaterial }] =
    await Promise.all([
      import('@sigstore/bundle'),
      import('@sigstore/protobuf-specs'),
      import('@sigstore/verify'),
    ])
  try {
    const trusted = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root)))
    const entity = toSignedEntity(bundleFromJSON(JSON.parse(bundle)), Buffer.from(content))
    const { identity } = new Verifier(trusted).verify(entity)
    const name = identity?.subjectAlternativeName
    return name === undefined
      ? { reason: 'it says nobody who signed' }
      : { identity: name, issuer: identity?.extensions?.issuer ?? null }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}
