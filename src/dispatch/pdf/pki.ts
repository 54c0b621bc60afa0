import { webcrypto } from 'node:crypto'

/** PKI.js with the cryptography of Node; loaded when it is first needed. */
export async function pki(): Promise<typeof import('pkijs')> {
  const library = await import('pkijs')
  library.setEngine('node', new library.CryptoEngine({ name: 'node', crypto: webcrypto }))
  return library
}
