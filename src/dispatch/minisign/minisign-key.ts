import { createPublicKey, type KeyObject } from 'node:crypto'

/** A public key of Minisign. */
export interface MinisignKey {
  /** As Minisign shows it: eight bytes, the last first, in hexadecimal. */
  id: string
  key: KeyObject
}

/** Reads `minisign.pub`, or the line of base64 in it; null for anything else. */
export function readMinisignKey(text: string): MinisignKey | null {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('untrusted comment:'))
  const [line = ''] = lines
  const bytes = Buffer.from(line, 'base64')
  // The algorithm, the number of the key, the key (jedisct1/minisign, "Public key format").
  if (lines.length !== 1 || bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== 'Ed') return null
  const x = bytes.subarray(10).toString('base64url')
  return {
    id: keyId(bytes.subarray(2, 10)),
    key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
  }
}

/** The number of a key as Minisign shows it. */
export function keyId(bytes: Buffer): string {
  return Buffer.from(bytes).reverse().toString('hex').toUpperCase()
}
