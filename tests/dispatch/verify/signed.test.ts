import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day, sendingWorkspace, unpacked } from '../support/sending-workspace.js'
import { canSign, keyFile, makeKeys, signedBy } from '../support/signing-keys.js'
import { inFile, inRecord, type PackageFiles, repacked, sumsAnew } from '../support/tamper.js'

const pdf = 'A_71_100-EN.pdf'
const all = ['--key', 'office.pub', '--key', 'office-mini.pub', '--key', keyFile('authority.pem')]

type Way = [name: string, verdicts: string[], tamper: (files: PackageFiles) => void, keys?: string[]]

/** Ways of tampering with a signed package, and all that `verify` calls each. */
const ways: Way[] = [
  [
    'a word of the text how to verify, with new sums',
    ['bad-signature', 'bad-signature'],
    (files) => {
      inFile(files, 'HOW-TO-VERIFY.txt', 'sha256sum', 'true')
      sumsAnew(files)
    },
  ],
  ['the signature of OpenSSH taken out', ['no-signature'], (files) => void files.delete('SHA256SUMS.sig')],
  [
    'the signature of Minisign taken out',
    ['no-signature'],
    (files) => void files.delete('SHA256SUMS.minisig'),
  ],
  [
    'every signature taken out, with a record that knows of none',
    ['no-signature', 'no-signature', 'no-signature'],
    (files) => {
      for (const name of ['SHA256SUMS.sig', 'SHA256SUMS.minisig']) files.delete(name)
      inRecord(files, () => ({ signatures: { ssh: null, minisign: null, pdf: null } }))
      sumsAnew(files)
    },
  ],
  [
    'a signature cut short',
    ['bad-signature'],
    (files) => inFile(files, 'SHA256SUMS.sig', /.{9}\n-----END/u, '\n-----END'),
  ],
  [
    'a comment that Minisign signed',
    ['bad-signature'],
    (files) => inFile(files, 'SHA256SUMS.minisig', '2017-07-03', '2018-07-03'),
  ],
  [
    'a PDF with something behind its signature',
    ['bad-signature'],
    (files) => {
      files.set(
        pdf,
        Buffer.concat([files.get(pdf) ?? Buffer.alloc(0), Buffer.from('\n1 0 obj\n<<>>\nendobj\n')]),
      )
    },
  ],
  [
    'a PDF without its signature',
    ['bad-signature'],
    (files) => {
      const bytes = files.get(pdf) ?? Buffer.alloc(0)
      const at = Buffer.from(bytes).toString('latin1').lastIndexOf('/Type/Sig/Filter')
      files.set(pdf, bytes.subarray(0, at - 20))
    },
  ],
  ['signatures by strangers', ['wrong-key', 'wrong-key'], (files) => void replaceBy(files, 'stranger')],
  [
    'a certificate that nobody trusts',
    ['wrong-key', 'wrong-key', 'wrong-key'],
    () => {},
    [...all.slice(0, 4), '--key', keyFile('other.pem')],
  ],
  ['a key that is for another signer', ['wrong-key'], () => {}, ['--key', 'another-signer']],
  ['a key that is not for files', ['wrong-key'], () => {}, ['--key', 'not-for-files']],
  ['a key that was valid until the year before', ['key-validity'], () => {}, ['--key', 'until-2016']],
  ['a key that is valid from the year after', ['key-validity'], () => {}, ['--key', 'from-2018']],
]

let strangers: PackageFiles
/** Puts what strangers signed in the place of a package. */
function replaceBy(files: PackageFiles, _who: string): void {
  files.clear()
  for (const [name, bytes] of strangers) files.set(name, bytes)
}

describe.skipIf(!canSign)('verify of a signed package should', () => {
  let remove = () => {}
  const place = sendingWorkspace(
    {
      'source/report/publication.yaml':
        'kind: plain\nformats: [pdf, html]\nlanguages: [en, fr]\nidentifier: A/71/100\n',
    },
    (end) => {
      remove = end
    },
  )
  let whole: PackageFiles
  beforeAll(async () => {
    makeKeys(place.root)
    const [type, blob] = readFileSync(path.join(place.root, 'office.pub'), 'utf8').split(' ')
    place.write({
      'another-signer': `boss@example.org ${type} ${blob}\n`,
      'not-for-files': `* namespaces="git" ${type} ${blob}\n`,
      'until-2016': `* valid-before="20161231" ${type} ${blob}\n`,
      'from-2018': `* valid-after="20180101" ${type} ${blob}\n`,
      'valid-2017': `* valid-after="20170101",valid-before="20171231" ${type} ${blob}\n`,
    })
    await place.run('pack', ...day, '--to', 'archive', ...signedBy('stranger'))
    strangers = (await unpacked(place.package('report_archive.zip'))).files
    const { exitCode, out } = await place.run('pack', ...day, '--to', 'archive', ...signedBy('office'))
    if (exitCode !== 0) throw new Error(out)
    whole = (await unpacked(place.package('report_archive.zip'))).files
  })
  afterAll(() => remove())

  const verdictOn = (files: PackageFiles, ...args: string[]) => {
    writeFileSync(path.join(place.root, 'received.zip'), repacked(files))
    return place.messages('verify', 'received.zip', ...args)
  }

  it('name the keys, compared or not', async () => {
    const compared = await verdictOn(whole, ...all, '--key', 'valid-2017')
    expect(compared).toMatchObject({ exitCode: 0, messages: [] })
    expect(compared.error).toMatch(
      /; signed by OpenSSH key SHA256:\S+ of office@example\.org and by Minisign key [0-9A-F]{16} and by certificate \S+ of Secretariat of the Office\n$/u,
    )
    const alone = await verdictOn(whole)
    expect(alone.exitCode).toBe(0)
    expect(alone.error.match(/which was not compared/gu)?.length).toBe(3)
  })

  it.each(ways)('refuse %s as %s', async (_name, verdicts, tamper, keys = all) => {
    const files = new Map(whole)
    tamper(files)
    const { exitCode, messages } = await verdictOn(files, ...keys)
    expect(exitCode).toBe(1)
    const about = ['no-signature', 'bad-signature', 'wrong-key', 'key-validity']
    expect(messages.map(({ ruleId }) => ruleId).filter((id) => about.includes(id))).toEqual(verdicts)
  })

  it('judge times as ssh-keygen does with the command of the text', async () => {
    for (const name of ['another-signer', 'not-for-files', 'until-2016', 'from-2018', 'valid-2017']) {
      const { exitCode } = await verdictOn(whole, '--key', name)
      for (const one of ['SHA256SUMS', 'SHA256SUMS.sig'])
        writeFileSync(path.join(place.root, one), whole.get(one) ?? '')
      const line = `ssh-keygen -Y verify -f ${name} -I office@example.org -n file -s SHA256SUMS.sig -O verify-time=20170703 < SHA256SUMS`
      const { status } = spawnSync('sh', ['-c', line], { cwd: place.root })
      expect(`${name} ${status === 0}`).toBe(`${name} ${exitCode === 0}`)
    }
  })

  it('sign nothing in the output folder, and the same bytes each time', async () => {
    const first = place.package('report_archive.zip')
    const built = readFileSync(path.join(place.root, 'out/report/en/report.en.pdf'))
    await place.run('pack', ...day, '--to', 'archive', ...signedBy('office'))
    expect(Buffer.compare(place.package('report_archive.zip'), first)).toBe(0)
    expect(built.includes('ETSI.CAdES')).toBe(false)
    expect(Buffer.from(whole.get(pdf) ?? '').includes('ETSI.CAdES')).toBe(true)
    expect((await place.run('audit')).exitCode).toBe(0)
  })
})

describe('pack should refuse to sign', () => {
  it.each([
    ['with a key that is not there', ['--pdf-key', 'nowhere.p12']],
    ['with a wrong password', ['--pdf-key', keyFile('rsa.p12')]],
    ['with a certificate that is not valid', ['--pdf-key', keyFile('expired.p12')]],
  ])('%s', async (name, args) => {
    const place = sendingWorkspace()
    process.env.RAPPORTEUR_PDF_PASSWORD = name.includes('password') ? 'other' : 'secret'
    const { exitCode, messages } = await place.messages('pack', ...day, ...args)
    expect({ exitCode, rules: messages.map(({ ruleId }) => ruleId) }).toEqual({
      exitCode: 2,
      rules: ['signing'],
    })
  })

  it('for verifying, with a file that holds no key', async () => {
    const place = sendingWorkspace({ 'words.txt': 'Words.\n' })
    await place.run('pack', ...day)
    const { exitCode, messages } = await place.messages(
      'verify',
      'dispatch/packages/report_archive.zip',
      '--key',
      'words.txt',
    )
    expect({ exitCode, rules: messages.map(({ ruleId }) => ruleId) }).toEqual({
      exitCode: 2,
      rules: ['key-file'],
    })
  })
})
