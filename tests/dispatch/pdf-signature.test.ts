import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectPdf } from '../../src/audit/pdf.js'
import { readSigned } from '../../src/dispatch/pdf/read-signed.js'
import { signCms } from '../../src/dispatch/pdf/sign-cms.js'
import { signatureUpdate } from '../../src/dispatch/pdf/signature-update.js'
import { openPkcs12 } from '../../src/dispatch/pdf/signing-certificate.js'
import { subjectName } from '../../src/dispatch/pdf/subject-name.js'
import { pdfSigner } from '../../src/dispatch/sign/pdf-signer.js'
import type { OpenedPackage } from '../../src/dispatch/verify/opened-package.js'
import { checkPdf } from '../../src/dispatch/verify/signatures/check-pdf.js'
import { compileOne } from './support/compiled-pdf.js'

const folder = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url))
const p12 = (name: string) => openPkcs12(readFileSync(`${folder}${name}.p12`), 'secret')
const date = '2017-07-03'

let built: Uint8Array
beforeAll(async () => {
  built = await compileOne()
})

describe('a signed PDF should', () => {
  for (const name of ['rsa', 'ec'])
    it(`begin with the PDF as it was built, and be read as one by its certificate: ${name}`, async () => {
      const own = await p12(name)
      const signer = pdfSigner(own, date)
      const signed = await signer.signPdf(built)
      expect(Buffer.compare(signed.subarray(0, built.length), built)).toBe(0)
      const words = { date, name: signer.facts.pdf?.subject ?? '' }
      const read = await readSigned(signed, built.length, words)
      expect(read?.isWhole).toBe(true)
      expect(read?.signature.certificate.fingerprint256).toBe(own.certificate.fingerprint256)
      expect(read?.signature.certificates.length).toBe(2)
      const authority = new X509Certificate(readFileSync(`${folder}authority.pem`))
      expect(read?.signature.certificate.checkIssued(authority)).toBe(true)
    })

  it('be the same each time with RSA, but for nothing', async () => {
    const { signPdf } = pdfSigner(await p12('rsa'), date)
    expect(Buffer.compare(await signPdf(built), await signPdf(built))).toBe(0)
  })

  it('admit our signature and nothing else', async () => {
    const signer = pdfSigner(await p12('rsa'), date)
    const words = { date, name: signer.facts.pdf?.subject ?? '' }
    const signed = Buffer.from(await signer.signPdf(built))
    const { contentsAt } = await signatureUpdate(built, words)
    const text = signed.toString('latin1')
    const changed = (was: string, is: string, from = built.length) => {
      const at = text.indexOf(was, from)
      if (at < 0 || was.length !== is.length) throw new Error(`Nothing to change: ${was}`)
      const bytes = Buffer.from(signed)
      bytes.write(is, at, 'latin1')
      return bytes
    }
    const damaged = [
      Buffer.concat([signed, Buffer.from('\n1 0 obj\n<</JS(app.alert)>>\nendobj\n')]),
      Buffer.concat([signed, signed.subarray(built.length)]),
      changed('/F 132', '/F 134'),
      changed('/Rect[0 0 0 0]', '/Rect[0 9 9 9]'),
      changed('/SigFlags 3', '/SigFlags 1'),
      changed('D:20170703', 'D:20180703'),
      changed('ETSI.CAdES.detached', 'adbe.pkcs7.detached'),
      changed('/ByteRange [0 ', '/ByteRange [1 '),
      changed(text.slice(contentsAt, contentsAt + 2), '00'),
      changed('%%EOF', '%%EOX'),
      changed(text.slice(1000, 1004), 'zzzz', 1000),
    ]
    for (const [index, bytes] of damaged.entries()) {
      const read = await readSigned(bytes, built.length, words)
      expect(read?.isWhole ?? false, `damage ${index}`).toBe(false)
    }
    expect(await readSigned(signed, built.length - 1, words)).toBeNull()
    expect(await readSigned(signed, built.length, { ...words, name: 'Another' })).toBeNull()
    // What was signed is another PDF.
    const flipped = Buffer.from(signed)
    flipped.writeUInt8(flipped.readUInt8(contentsAt + 3) === 0x30 ? 0x31 : 0x30, contentsAt + 3)
    expect((await readSigned(flipped, built.length, words))?.isWhole ?? false).toBe(false)
  })

  it('be no edition of an output folder: its audit knows no forms', async () => {
    const signed = await pdfSigner(await p12('rsa'), date).signPdf(built)
    const { findings } = await inspectPdf(signed)
    expect(findings.length).toBeGreaterThan(0)
    expect((await inspectPdf(built)).findings).toEqual([])
  })
})

describe('the certificates of signed PDFs should', () => {
  const authority = new X509Certificate(readFileSync(`${folder}authority.pem`))
  /** What is reported of a PDF that a certificate signed on a day, whether it was valid or not. */
  async function reportedOf(name: string, given: X509Certificate[]): Promise<string[]> {
    const own = await p12(name)
    const { certificate } = own
    const words = { date, name: subjectName(certificate) }
    const { bytes, contentsAt, signed } = await signatureUpdate(built, words)
    Buffer.from(bytes.buffer).write(
      Buffer.from(await signCms(signed, own))
        .toString('hex')
        .toUpperCase(),
      contentsAt,
      'latin1',
    )
    const pdf = { subject: words.name, fingerprint: certificate.fingerprint256 }
    const opened = {
      files: new Map([['a.pdf', bytes]]),
      sums: '',
      record: {
        date,
        signatures: { ssh: null, minisign: null, pdf },
        editions: [{ file: 'a.pdf', signedFrom: built.length }],
        covering: [],
      },
    }
    const reported: string[] = []
    // Of a package nothing else is looked at here.
    await checkPdf(opened as unknown as OpenedPackage, given, (ruleId) => reported.push(ruleId))
    return reported
  }

  it('lead to one that is trusted, and be valid on the day of dispatch', async () => {
    const [other] = [new X509Certificate(readFileSync(`${folder}other.pem`))]
    expect(await reportedOf('rsa', [authority])).toEqual([])
    expect(await reportedOf('ec', [authority])).toEqual([])
    expect(await reportedOf('rsa', [other])).toEqual(['wrong-key'])
    expect(await reportedOf('expired', [authority])).toEqual(['key-validity'])
    expect(await reportedOf('expired', [])).toEqual(['key-validity'])
    expect(await reportedOf('ec', [(await p12('rsa')).certificate])).toEqual(['wrong-key'])
  })
})

describe('a PKCS#12 file should', () => {
  it('not be opened with another password, nor anything else as one', async () => {
    await expect(openPkcs12(readFileSync(`${folder}rsa.p12`), 'secre')).rejects.toThrow(/wrong password/u)
    await expect(openPkcs12(Buffer.from('none'), '')).rejects.toThrow(/PKCS#12/u)
  })

  it('not sign on a day on which its certificate is not valid', async () => {
    const own = await p12('expired')
    expect(() => pdfSigner(own, date)).toThrow(/on which the certificate is not valid/u)
    expect(pdfSigner(own, '2015-12-31').facts.pdf?.subject).toBe('Former Secretariat')
  })
})
