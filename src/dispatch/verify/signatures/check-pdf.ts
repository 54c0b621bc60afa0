import type { X509Certificate } from 'node:crypto'
import { isValidOnDay } from '../../pdf/is-valid-on-day.js'
import type { CmsSignature } from '../../pdf/read-cms.js'
import { readSigned } from '../../pdf/read-signed.js'
import type { OpenedPackage } from '../opened-package.js'
import type { ReportProblem } from '../verdict.js'

/**
 * Verifies the signatures of all PDFs, as `pdfsig` does, and that nothing but them was added.
 * @param given - Certificates that are trusted, of signers or of who issues theirs.
 * @returns by whom they are, as the summary says it; null where there is none, or one that does not hold
 */
export async function checkPdf(
  { files, record }: OpenedPackage,
  given: readonly X509Certificate[],
  reportProblem: ReportProblem,
): Promise<string | null> {
  const said = record.signatures.pdf
  if (!said) {
    if (given.length > 0)
      reportProblem(
        'no-signature',
        'Missing signatures of the PDFs, expected them by the certificate that was given',
      )
    return null
  }
  let isSound = true
  const refuse: ReportProblem = (...what) => {
    isSound = false
    reportProblem(...what)
  }
  const chains = new Set<string>()
  for (const { file, signedFrom } of [...record.editions, ...record.covering]) {
    const bytes = files.get(file)
    if (!bytes || !file.endsWith('.pdf')) continue
    if (signedFrom === null) {
      refuse('no-signature', 'Missing signature, expected one of each PDF', file)
      continue
    }
    const read = await readSigned(bytes, signedFrom, { date: record.date, name: said.subject })
    if (!read) {
      refuse(
        'bad-signature',
        'Unexpected content, expected the PDF as it was built with our signature and nothing else',
        file,
      )
      continue
    }
    const { signature, isWhole } = read
    if (!isWhole) refuse('bad-signature', 'Unexpected signature, which is not one of this PDF', file)
    else if (signature.certificate.fingerprint256 !== said.fingerprint)
      refuse(
        'wrong-key',
        `Unexpected certificate ${signature.certificate.fingerprint256}, expected ${said.fingerprint} as the record says`,
        file,
      )
    else {
      const problem = trustProblem(signature, given, record.date)
      if (problem) refuse(problem.ruleId, problem.reason, file)
      chains.add(signature.certificate.fingerprint256)
    }
  }
  if (!isSound || chains.size === 0) return null
  const compared = given.length > 0 ? '' : ', which was not compared with a certificate of yours'
  return `by certificate ${said.fingerprint} of ${said.subject}${compared}`
}

/** Why a certificate is not trusted on a day; null where it is, or nothing is given to trust. */
function trustProblem(
  { certificate, certificates }: CmsSignature,
  given: readonly X509Certificate[],
  date: string,
): { ruleId: 'wrong-key' | 'key-validity'; reason: string } | null {
  const path = pathTo(certificate, certificates, given)
  if (!path)
    return {
      ruleId: 'wrong-key',
      reason: `Unexpected certificate ${certificate.fingerprint256}, expected one of those that were given, or one issued by them`,
    }
  const late = path.find((one) => !isValidOnDay(one, date))
  return late
    ? {
        ruleId: 'key-validity',
        reason: `Unexpected day of dispatch ${date}, on which the certificate is not valid (${late.validFrom} to ${late.validTo})`,
      }
    : null
}

/** Certificates from the signer's to one that is trusted; the signer's alone where nothing is given. */
function pathTo(
  signer: X509Certificate,
  carried: readonly X509Certificate[],
  given: readonly X509Certificate[],
): X509Certificate[] | null {
  if (given.length === 0) return [signer]
  const path = [signer]
  for (let last = signer; path.length < 10; ) {
    if (given.some((one) => one.fingerprint256 === last.fingerprint256)) return path
    const issuer = [...given, ...carried].find(
      (one) => one.ca && !path.includes(one) && last.checkIssued(one) && last.verify(one.publicKey),
    )
    if (!issuer) return null
    path.push(issuer)
    last = issuer
  }
  return null
}
