import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { reasonOf } from '../../model/reason-of.js'
import { SigningError } from '../sign/signing-error.js'
import { pki } from './pki.js'

/** A key with its certificates, from a PKCS#12 file. */
export interface SigningCertificate {
  key: KeyObject
  certificate: X509Certificate
  /** Those that issued it, as far as the file holds them. */
  chain: X509Certificate[]
}

/** Object identifiers of what a PKCS#12 file holds (RFC 7292 §4.2). */
const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  encryptedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
}

/**
 * Opens a PKCS#12 file (RFC 7292).
 * @throws SigningError where the password is wrong, or the file is none, is encrypted in an outdated way, or holds no key
 */
export async function openPkcs12(bytes: Uint8Array, password: string): Promise<SigningCertificate> {
  const { keys, certificates } = await contentsOf(bytes, password).catch((error: unknown) => {
    throw new SigningError(
      `Cannot open the PKCS#12 file: wrong password, no such file, or an outdated encryption (${reasonOf(error)})`,
    )
  })
  const [der] = keys
  if (!der) throw new SigningError('Missing private key in the PKCS#12 file')
  const key = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
  const own = certificates.find((one) => one.checkPrivateKey(key))
  if (!own) throw new SigningError('Missing certificate of the private key in the PKCS#12 file')
  return { key, certificate: own, chain: chainOf(own, certificates) }
}

async function contentsOf(
  bytes: Uint8Array,
  words: string,
): Promise<{ keys: Uint8Array[]; certificates: X509Certificate[] }> {
  const { PFX } = await pki()
  const password = new TextEncoder().encode(words).buffer
  const pfx = PFX.fromBER(new Uint8Array(bytes))
  await pfx.parseInternalValues({ checkIntegrity: true, password })
  const safe = pfx.parsedValue?.authenticatedSafe
  if (!safe) throw new Error('it holds nothing')
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) })
  const keys: Uint8Array[] = []
  const certificates: X509Certificate[] = []
  // The library does not say of what types these are: each is checked by its identifier.
  const contents = safe.parsedValue.safeContents as { value: { safeBags: Bag[] } }[]
  for (const { bagId, bagValue } of contents.flatMap(({ value }) => value.safeBags)) {
    if (bagId === bags.encryptedKey) await bagValue.parseInternalValues?.({ password })
    const held = bagId === bags.key ? bagValue : bagValue.parsedValue
    if (!held?.toSchema) continue
    const der = new Uint8Array(held.toSchema().toBER())
    if (bagId === bags.certificate) certificates.push(new X509Certificate(der))
    else if (bagId === bags.key || bagId === bags.encryptedKey) keys.push(der)
  }
  return { keys, certificates }
}

/** What we use of a bag. */
interface Bag {
  bagId: string
  bagValue: Encodable & { parsedValue?: Encodable; parseInternalValues?: (by: object) => Promise<void> }
}

interface Encodable {
  toSchema?: () => { toBER: () => ArrayBuffer }
}

function chainOf(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = []
  for (let last = own; ; ) {
    const issuer = all.find(
      (one) => one !== last && !chain.includes(one) && last.checkIssued(one) && last.verify(one.publicKey),
    )
    if (!issuer || issuer === own) return chain
    chain.push(issuer)
    last = issuer
  }
}
