import { verify, X509Certificate } from 'node:crypto'
import { digestOf, oid } from './cms-facts.js'
import { pki } from './pki.js'

/** A detached CMS signature as {@link signCms} makes it. */
export interface CmsSignature {
  certificate: X509Certificate
  /** All certificates that it carries. */
  certificates: X509Certificate[]
  /** Whether it is one of that content by its certificate. */
  signs: (content: readonly Uint8Array[]) => boolean
}

/** Reads a signature in DER, filled up with zeros; null for anything that PAdES baseline B-B of ours does not hold. */
export async function readCms(padded: Uint8Array): Promise<CmsSignature | null> {
  const { ContentInfo, SignedData } = await pki()
  try {
    const der = padded.subarray(0, lengthOf(padded))
    if (padded.subarray(der.length).some((byte) => byte !== 0)) return null
    const data = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(der)).content })
    const [signer, second] = data.signerInfos
    if (!signer?.signedAttrs || second || signer.digestAlgorithm.algorithmId !== oid.sha256) return null
    const certificates = (data.certificates ?? []).map(
      (one) => new X509Certificate(new Uint8Array(one.toSchema().toBER())),
    )
    const digest = encodedValue(signer.signedAttrs.attributes, oid.messageDigest)
    const named = encodedValue(signer.signedAttrs.attributes, oid.signingCertificateV2)
    const certificate = certificates.find((one) => named?.includes(digestOf([one.raw])))
    if (!digest || !certificate) return null
    const attributes = Buffer.from(signer.signedAttrs.encodedValue)
    const signature = Buffer.from(signer.signature.valueBlock.valueHexView)
    return {
      certificate,
      certificates,
      signs: (content) =>
        digest.subarray(-32).equals(digestOf(content)) &&
        verify('sha256', attributes, certificate.publicKey, signature),
    }
  } catch {
    return null
  }
}

/** Bytes of the value that begins there (X.690 §8.1.3). */
function lengthOf(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  const count = first & 0x7f
  let length = 0
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte
  return 2 + count + length
}

/** The first value of an attribute, encoded. */
function encodedValue(
  attributes: readonly { type: string; values: { toBER(): ArrayBuffer }[] }[],
  type: string,
): Buffer | null {
  const value = attributes.find((one) => one.type === type)?.values[0]
  return value ? Buffer.from(value.toBER()) : null
}
