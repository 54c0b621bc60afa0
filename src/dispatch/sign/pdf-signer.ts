import type { X509Certificate } from 'node:crypto'
import { packageNames } from '../package-names.js'
import { isValidOnDay } from '../pdf/is-valid-on-day.js'
import { signCms } from '../pdf/sign-cms.js'
import { signatureRoom, signatureUpdate } from '../pdf/signature-update.js'
import type { SigningCertificate } from '../pdf/signing-certificate.js'
import { subjectName } from '../pdf/subject-name.js'
import { SigningError } from './signing-error.js'
import type { SignerPart } from './ssh-signer.js'

/**
 * Signs copies of PDFs as PAdES baseline B-B.
 * @param date - Day that the signatures say, `YYYY-MM-DD`.
 * @throws SigningError where the certificate is not valid on that day, or cannot sign so
 */
export function pdfSigner(
  own: SigningCertificate,
  date: string,
): SignerPart & { signPdf: (bytes: Uint8Array) => Promise<Uint8Array> } {
  const { certificate, chain, key } = own
  if (!['rsa', 'ec'].includes(key.asymmetricKeyType ?? ''))
    throw new SigningError(
      `Unexpected key of type ${key.asymmetricKeyType}, expected RSA or an elliptic curve`,
    )
  if (!isValidOnDay(certificate, date))
    throw new SigningError(
      `Unexpected day of dispatch ${date}, on which the certificate is not valid (${certificate.validFrom} to ${certificate.validTo})`,
    )
  const name = subjectName(certificate)
  const pem = (one: X509Certificate) => one.toString()
  return {
    facts: { pdf: { subject: name, fingerprint: certificate.fingerprint256 } },
    keys: [
      {
        name: packageNames.certificate,
        bytes: Buffer.from([certificate, ...chain].map(pem).join('')),
      },
    ],
    signSums: async () => [],
    signPdf: async (bytes) => {
      const signable = await signatureUpdate(bytes, { date, name })
      const cms = await signCms(signable.signed, own)
      if (cms.length > signatureRoom)
        throw new SigningError(
          `Unexpected signature of ${cms.length} bytes, expected at most ${signatureRoom}`,
        )
      const signed = Buffer.from(signable.bytes)
      signed.write(Buffer.from(cms).toString('hex').toUpperCase(), signable.contentsAt, 'latin1')
      return signed
    },
  }
}
