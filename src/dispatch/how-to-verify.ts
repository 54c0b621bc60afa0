import { append } from '../model/arrays.js'
import type { DispatchRecord } from './dispatch-record.js'
import { filled, type NoteWords } from './note-words.js'
import { packageNames } from './package-names.js'

/** A line to type, and the systems on which it works. */
interface Command {
  on: 'Linux' | 'macOS' | 'Windows (PowerShell)' | 'Linux, macOS' | 'Linux, macOS, Windows'
  line: string
}

interface Step {
  words: string
  commands: Command[]
}

/** What the text how to verify is written from. */
export interface HowToVerify {
  record: DispatchRecord
  words: NoteWords
  /** The document's title in the language of the text. */
  title: string
  /** Files of the package, this text included. */
  files: number
  packageFile: string
}

/**
 * `HOW-TO-VERIFY.txt`: how to find out, with tools of every system, that a package is as it was sent. A command stands
 * on a line of its own, behind three spaces and the names of the systems it is for.
 */
export function howToVerify(how: HowToVerify): string {
  const { record, words, title } = how
  const { identifier } = record.publication
  const steps = [
    ...sums(how),
    ...(isSigned(record) ? [] : [unsigned(words)]),
    ...signatures(how),
    {
      words: words.verifyAll,
      commands: [{ on: 'Linux, macOS, Windows', line: `npx rapporteur verify ${how.packageFile}` } as const],
    },
  ]
  const head = [words.verifyTitle, '', title, ...(identifier === null ? [] : [identifier]), record.date]
  const texts = steps.map((step, index) => stepText(step, index + 1))
  return `${[...head, '', words.verifyUnpack, '', ...texts].join('\n')}`
}

function isSigned({ signatures: { ssh, minisign } }: DispatchRecord): boolean {
  return ssh !== null || minisign !== null
}

function stepText({ words, commands }: Step, number: number): string {
  const lines = commands.map(({ on, line }) => `   ${on}: ${line}\n`)
  return `${number}. ${words}\n${lines.length > 0 ? `\n${lines.join('')}` : ''}`
}

function sums({ words, files }: HowToVerify): Step[] {
  return [
    {
      words: words.verifySums,
      commands: [
        { on: 'Linux', line: `sha256sum -c ${packageNames.sums}` },
        { on: 'macOS', line: `shasum -a 256 -c ${packageNames.sums}` },
        {
          on: 'Windows (PowerShell)',
          line: `Get-Content ${packageNames.sums} | ForEach-Object { $s, $f = $_ -split '  ', 2; if ((Get-FileHash $f).Hash -ne $s) { $f } }`,
        },
      ],
    },
    {
      words: filled(words.verifyAdded, { number: String(files) }),
      commands: [
        { on: 'Linux, macOS', line: 'find . -type f | wc -l' },
        { on: 'Windows (PowerShell)', line: '(Get-ChildItem -Recurse -File).Count' },
      ],
    },
  ]
}

function unsigned(words: NoteWords): Step {
  return {
    words: words.verifyUnsigned,
    commands: [
      { on: 'Linux', line: `sha256sum ${packageNames.sums}` },
      { on: 'macOS', line: `shasum -a 256 ${packageNames.sums}` },
      { on: 'Windows (PowerShell)', line: `certutil -hashfile ${packageNames.sums} SHA256` },
    ],
  }
}

function signatures({ record, words }: HowToVerify): Step[] {
  const { ssh, minisign, pdf } = record.signatures
  const steps: Step[] = []
  if (ssh || minisign || pdf) steps.push({ words: words.verifyKeys, commands: [] })
  if (ssh) {
    const line = `ssh-keygen -Y verify -f ${packageNames.allowedSigners} -I ${ssh.identity} -n ${ssh.namespace} -s ${packageNames.sshSignature} -O verify-time=${record.date.replaceAll('-', '')} < ${packageNames.sums}`
    steps.push({
      words: filled(words.verifySsh, { fingerprint: ssh.fingerprint }),
      commands: [
        { on: 'Linux, macOS', line },
        { on: 'Windows (PowerShell)', line: `cmd /c "${line}"` },
      ],
    })
  }
  if (minisign)
    steps.push({
      words: filled(words.verifyMinisign, { fingerprint: minisign.keyId }),
      commands: [
        {
          on: 'Linux, macOS, Windows',
          line: `minisign -V -p ${packageNames.minisignKey} -m ${packageNames.sums}`,
        },
      ],
    })
  if (pdf) append(steps, pdfSteps(record, words))
  return steps
}

/** Prints the fingerprint of the certificate in each signature, in another folder than that of the package. */
const certificates =
  '(d=$PWD; cd "$(mktemp -d)" && for f in "$d"/*.pdf; do pdfsig -dump "$f" >/dev/null; done; for s in *.sig*; do openssl pkcs7 -inform DER -in "$s" -print_certs | openssl x509 -noout -fingerprint -sha256; done)'

function pdfSteps({ signatures: { pdf }, editions }: DispatchRecord, words: NoteWords): Step[] {
  const signed = editions.filter(({ signedFrom }) => signedFrom !== null)
  return [
    {
      words: filled(words.verifyPdf, { name: pdf?.subject ?? '', fingerprint: pdf?.fingerprint ?? '' }),
      commands: [
        { on: 'Linux, macOS', line: 'for f in *.pdf; do pdfsig "$f"; done' },
        { on: 'Linux, macOS', line: certificates },
        {
          on: 'Linux, macOS',
          line: `openssl x509 -in ${packageNames.certificate} -noout -fingerprint -sha256`,
        },
      ],
    },
    {
      words: [words.verifyBefore, '', ...signed.map(({ file, built }) => `   ${built.sha256}  ${file}`)].join(
        '\n',
      ),
      commands: signed.flatMap(({ file, signedFrom }): Command[] => [
        { on: 'Linux', line: `head -c ${signedFrom} ${file} | sha256sum` },
        { on: 'macOS', line: `head -c ${signedFrom} ${file} | shasum -a 256` },
      ]),
    },
  ]
}
