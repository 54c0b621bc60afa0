import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownVersion } from '../../../src/build/package-version.js'
import { sha256 } from '../../../src/model/sha256.js'
import { day, sendingWorkspace, unpacked } from '../support/sending-workspace.js'
import { inFile, inRecord, type PackageFiles, repacked, sumsAnew } from '../support/tamper.js'

const edition = 'A_71_100-FR.html'
const report = 'evidence/reports/fr.json'
const bytesOf = (words: string) => new TextEncoder().encode(words)

/** Writes into the record what the files are now, as somebody who knows of it would. */
function recordAnew(files: PackageFiles, more: object = {}): void {
  inRecord(files, (record) => {
    const { editions } = record
    return {
      editions: editions
        .filter(({ file }) => files.has(file))
        .map((one) => ({ ...one, sha256: sha256(files.get(one.file) ?? '') })),
      ...more,
    }
  })
  sumsAnew(files)
}

/** A word of an edition changed, and all records written as if it had been built so. */
function asIfBuilt(files: PackageFiles): void {
  inFile(files, edition, 'écrits', 'forgés')
  inRecord(files, (record) => ({
    editions: record.editions.map((one) =>
      one.file === edition
        ? {
            ...one,
            relinked: false,
            built: { path: 'report/fr/report.fr.html', sha256: sumOf(files, edition) },
          }
        : one,
    ),
  }))
  recordAnew(files)
}

type Way = [name: string, verdict: string, tamper: (files: PackageFiles) => void]

/** Ways of tampering with a package, and what `verify` calls each. Whoever tampers may write the lists anew as well. */
const ways: Way[] = [
  ['a word of an edition', 'changed-in-package', (files) => inFile(files, edition, 'écrits', 'forgés')],
  [
    'a word of an edition, with new sums',
    'disagreeing-package',
    (files) => {
      inFile(files, edition, 'écrits', 'forgés')
      sumsAnew(files)
    },
  ],
  [
    'a word of an edition, with new sums and a new record',
    'disagreeing-package',
    (files) => {
      inFile(files, edition, 'écrits', 'forgés')
      recordAnew(files)
    },
  ],
  ['a word of an edition, as if it had been built so', 'different-text', asIfBuilt],
  [
    'a link of an edition',
    'disagreeing-package',
    (files) => {
      inFile(files, edition, 'A_71_100-EN.html', 'https://example.org/A_71_100-EN.html')
      recordAnew(files)
    },
  ],
  [
    'the covering page',
    'changed-in-package',
    (files) => inFile(files, 'covering-note.en.html', 'Archives', 'All'),
  ],
  [
    'the text how to verify',
    'changed-in-package',
    (files) => inFile(files, 'HOW-TO-VERIFY.txt', 'sha256sum', 'true'),
  ],
  ['the evidence', 'changed-in-package', (files) => inFile(files, report, 'écrits', 'forgés')],
  [
    'the evidence, with new sums',
    'different-text',
    (files) => {
      inFile(files, report, 'écrits', 'forgés')
      sumsAnew(files)
    },
  ],
  ['a sum', 'changed-in-package', (files) => inFile(files, 'SHA256SUMS', /^[0-9a-f]{8}/u, '00000000')],
  ['a line of no sum', 'damaged-package', (files) => inFile(files, 'SHA256SUMS', /^/u, '# checked\n')],
  ['an edition left out', 'missing-in-package', (files) => void files.delete(edition)],
  [
    'an edition left out, with new sums',
    'missing-in-package',
    (files) => {
      files.delete(edition)
      sumsAnew(files)
    },
  ],
  [
    'an edition left out, with new sums and a new record',
    'missing-in-package',
    (files) => {
      files.delete(edition)
      recordAnew(files)
    },
  ],
  [
    'a language left out everywhere',
    'disagreeing-package',
    (files) => {
      files.delete(edition)
      recordAnew(files, { languages: ['en'] })
    },
  ],
  [
    'the evidence left out',
    'missing-in-package',
    (files) => {
      files.delete(report)
      sumsAnew(files)
    },
  ],
  [
    'the covering page left out',
    'missing-in-package',
    (files) => {
      files.delete('covering-note.en.html')
      sumsAnew(files)
    },
  ],
  ['the sums left out', 'damaged-package', (files) => void files.delete('SHA256SUMS')],
  ['the record left out', 'damaged-package', (files) => void files.delete('dispatch.json')],
  ['a file added', 'added-to-package', (files) => void files.set('annex.html', bytesOf('<p>More</p>'))],
  [
    'a file added, with new sums',
    'added-to-package',
    (files) => {
      files.set('annex.html', bytesOf('<p>More</p>'))
      sumsAnew(files)
    },
  ],
  [
    'a program added among the evidence',
    'added-to-package',
    (files) => void files.set('evidence/setup.exe', bytesOf('MZ')),
  ],
  [
    'another identifier',
    'disagreeing-package',
    (files) => recordAnew(files, { publication: { ...publicationOf(files), identifier: 'A/71/100/Rev.1' } }),
  ],
  [
    'another title',
    'disagreeing-package',
    (files) => recordAnew(files, { publication: { ...publicationOf(files), titles: { en: 'B', fr: 'C' } } }),
  ],
  [
    'another state of the text',
    'disagreeing-package',
    (files) => recordAnew(files, { publication: { ...publicationOf(files), status: 'draft' } }),
  ],
  [
    'the record exchanged for another file',
    'damaged-package',
    (files) => void files.set('dispatch.json', bytesOf('{}')),
  ],
  [
    'two languages exchanged',
    'changed-in-package',
    (files) => {
      const [en, fr] = [files.get('A_71_100-EN.html'), files.get(edition)]
      if (en && fr) files.set('A_71_100-EN.html', fr).set(edition, en)
    },
  ],
  [
    'two languages exchanged, with new sums and a new record',
    'disagreeing-package',
    (files) => {
      const [en, fr] = [files.get('A_71_100-EN.html'), files.get(edition)]
      if (en && fr) files.set('A_71_100-EN.html', fr).set(edition, en)
      recordAnew(files)
    },
  ],
]

function publicationOf(files: PackageFiles): object {
  return (JSON.parse(new TextDecoder().decode(files.get('dispatch.json'))) as { publication: object })
    .publication
}

function sumOf(files: PackageFiles, name: string): string {
  return sha256(files.get(name) ?? '')
}

let remove = () => {}
const place = sendingWorkspace({}, (end) => {
  remove = end
})
let whole: PackageFiles
beforeAll(async () => {
  await place.run('pack', ...day)
  whole = (await unpacked(place.package('report_archive.zip'))).files
})
afterAll(() => remove())

async function verdictOn(bytes: Uint8Array, ...args: string[]) {
  writeFileSync(path.join(place.root, 'received.zip'), bytes)
  return place.messages('verify', 'received.zip', ...args)
}

describe('verify should', () => {
  it('find a package as it was sent whole, from any folder and without the workspace', async () => {
    const { exitCode, messages, error } = await verdictOn(place.package('report_archive.zip'))
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: [] })
    expect(error).toBe(
      'received.zip: verified; A/71/100 for Archives, 2017-07-03; 14 sums agree, 2 editions read back; not signed\n',
    )
  })

  it('find what was unpacked and packed again whole', async () => {
    const { exitCode } = await verdictOn(repacked(new Map([...whole].reverse())))
    expect(exitCode).toBe(0)
  })

  it.each(ways)('refuse %s as %s', async (_name, verdict, tamper) => {
    const files = new Map(whole)
    tamper(files)
    const { exitCode, messages, error } = await verdictOn(repacked(files))
    expect(exitCode).toBe(1)
    expect(error).toContain('not verified')
    expect(messages.map(({ ruleId }) => ruleId)).toContain(verdict)
  })

  it('name the version that made a package which it refuses (other-version)', async () => {
    const files = new Map(whole)
    asIfBuilt(files)
    const ours = await verdictOn(repacked(files))
    expect(ours.messages.map(({ ruleId }) => ruleId)).not.toContain('other-version')
    inFile(files, 'evidence/versions.json', `"version": "${ownVersion()}"`, '"version": "9.9.9"')
    sumsAnew(files)
    const { exitCode, messages } = await verdictOn(repacked(files))
    expect(exitCode).toBe(1)
    const severities = Object.fromEntries(messages.map(({ ruleId, severity }) => [ruleId, severity]))
    expect(severities).toMatchObject({ 'different-text': 'error', 'other-version': 'warning' })
  })

  it('refuse bytes that are no archive, a cut one, and one with a name that leads out', async () => {
    const archive = place.package('report_archive.zip')
    const outside = Buffer.from(archive.map((byte) => byte))
    const at = outside.lastIndexOf('dispatch.json')
    outside.write('../patch.json', at)
    for (const bytes of [bytesOf('no archive'), archive.subarray(0, archive.length - 30), outside]) {
      const { exitCode, messages } = await verdictOn(bytes)
      expect(exitCode).toBe(1)
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['damaged-package'])
    }
  })

  it('refuse a package that the register does not name, whatever its sums say', async () => {
    const register = ['--register', 'dispatch/register.json']
    expect((await verdictOn(place.package('report_archive.zip'), ...register)).exitCode).toBe(0)
    const files = new Map(whole)
    inFile(files, 'HOW-TO-VERIFY.txt', 'sha256sum', 'true')
    sumsAnew(files)
    const { messages } = await verdictOn(repacked(files), ...register)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['not-in-register'])
  })

  it('report a register that was changed', async () => {
    place.write({ 'broken.json': '{"schema":1,"entries":[{}]}' })
    const { exitCode, messages } = await verdictOn(
      place.package('report_archive.zip'),
      '--register',
      'broken.json',
    )
    expect(exitCode).toBe(2)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['damaged-register'])
  })
})

describe('verify should refuse an older revision than', () => {
  const next = sendingWorkspace(
    {
      'source/report/publication.yaml':
        'kind: plain\nformats: [html]\nlanguages: [en, fr]\nidentifier: A/71/100/Rev.1\npublished: 2017-06-30\n',
    },
    (end) => afterAll(end),
  )
  beforeAll(() => next.run('pack', ...day))

  it('the register knows', async () => {
    const old = place.package('report_archive.zip')
    writeFileSync(path.join(next.root, 'old.zip'), old)
    const { exitCode, messages } = await next.messages(
      'verify',
      'old.zip',
      '--register',
      'dispatch/register.json',
    )
    expect(exitCode).toBe(1)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['not-in-register', 'older-revision'])
  })

  it('a newer package knows', async () => {
    writeFileSync(path.join(next.root, 'old.zip'), place.package('report_archive.zip'))
    const newer = 'dispatch/packages/report_archive.zip'
    const { exitCode, messages } = await next.messages('verify', 'old.zip', newer)
    expect(exitCode).toBe(1)
    expect(messages.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'old.zip: Unexpected older revision `A/71/100`: `report_archive.zip` knows `A/71/100/Rev.1`',
    ])
  })
})
