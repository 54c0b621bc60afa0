import { sign } from 'node:crypto'
import * as asn1js from 'asn1js'
import { digestOf, oid } from './cms-facts.js'
import { pki } from './pki.js'
import type { SigningCertificate } from './signing-certificate.js'

/**
 * A detached CMS signature as PAdES baseline B-B wants it (ETSI EN 319 142-1 §6.3): SHA-256, the certificates, and signed
 * attributes for content type, digest and the signer's certificate; no time, which stands in the PDF.
 *
 * @param content - What is signed, in stretches.
 * @returns DER
 */
export async function signCms(
  content: readonly Uint8Array[],
  { key, certificate, chain }: SigningCertificate,
): Promise<Uint8Array> {
  const library = await pki()
  const attribute = (type: string, value: unknown) => new library.Attribute({ type, values: [value] })
  // ESSCertIDv2 with the default hash, SHA-256, which is not written.
  const essCertificate = new asn1js.Sequence({
    value: [new asn1js.OctetString({ valueHex: digestOf([certificate.raw]) })],
  })
  const attributes = [
    attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new asn1js.OctetString({ valueHex: digestOf(content) })),
    attribute(
      oid.signingCertificateV2,
      new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [essCertificate] })] }),
    ),
  ]
  // A set in DER is ordered by its encodings (X.690 §11.6).
  const ordered = attributes
    .map((one) => ({ one, der: Buffer.from(one.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.der, b.der))
  const set = new asn1js.Set({ value: ordered.map(({ one }) => one.toSchema()) })
  const own = library.Certificate.fromBER(new Uint8Array(certificate.raw))
  const algorithm = key.asymmetricKeyType === 'ec' ? oid.ecdsa : oid.rsa
  const signer = new library.SignerInfo({
    version: 1,
    sid: new library.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: new library.AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs: new library.SignedAndUnsignedAttributes({
      type: 0,
      attributes: ordered.map(({ one }) => one),
    }),
    signatureAlgorithm: new library.AlgorithmIdentifier({
      algorithmId: algorithm,
      ...(algorithm === oid.rsa ? { algorithmParams: new asn1js.Null() } : {}),
    }),
    signature: new asn1js.OctetString({ valueHex: sign('sha256', Buffer.from(set.toBER()), key) }),
  })
  const signed = new library.SignedData({
    version: 1,
    digestAlgorithms: [new library.AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new library.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, ...chain].map(({ raw }) => library.Certificate.fromBER(new Uint8Array(raw))),
    signerInfos: [signer],
  })
  const info = new library.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) })
  return new Uint8Array(info.toSchema().toBER())
}
