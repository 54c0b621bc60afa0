import { X509Certificate } from 'node:crypto'
import { type MinisignKey, readMinisignKey } from '../../minisign/minisign-key.js'
import { type AllowedSigner, readAllowedSigners } from '../../ssh/allowed-signers.js'

/** Keys that somebody trusts, by what they sign with. */
export interface GivenKeys {
  ssh: AllowedSigner[]
  minisign: MinisignKey[]
  /** Certificates of signers, or of those who issue them. */
  certificates: X509Certificate[]
}

/** No key. */
export const noKeys: GivenKeys = { ssh: [], minisign: [], certificates: [] }

/** Reads a file of keys: allowed signers or public keys of OpenSSH, a key of Minisign, certificates in PEM; null for none. */
export function readGivenKeys(text: string): GivenKeys | null {
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu)
  if (certificates) {
    try {
      return { ...noKeys, certificates: certificates.map((pem) => new X509Certificate(pem)) }
    } catch {
      return null
    }
  }
  const minisign = readMinisignKey(text)
  if (minisign) return { ...noKeys, minisign: [minisign] }
  const ssh = readAllowedSigners(text)
  return ssh && { ...noKeys, ssh }
}

/** Keys of several files together. */
export function joinedKeys(keys: readonly GivenKeys[]): GivenKeys {
  return {
    ssh: keys.flatMap(({ ssh }) => ssh),
    minisign: keys.flatMap(({ minisign }) => minisign),
    certificates: keys.flatMap(({ certificates }) => certificates),
  }
}
