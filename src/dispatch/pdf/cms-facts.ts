import { createHash } from 'node:crypto'

/** Object identifiers of what our signatures hold (RFC 5652 §11, RFC 5035 §3, RFC 8017, RFC 5758). */
export const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.11',
  ecdsa: '1.2.840.10045.4.3.2',
} as const

/** SHA-256 of a content in stretches. */
export function digestOf(content: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const stretch of content) hash.update(stretch)
  return hash.digest()
}
