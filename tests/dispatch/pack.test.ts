import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseSums } from '../../src/audit/sums.js'
import { sha256 } from '../../src/model/sha256.js'
import { day, sendingWorkspace, unpacked } from './support/sending-workspace.js'

describe('pack should', () => {
  it('make a package for each recipient, in the language of each, with names by the pattern', async () => {
    const place = sendingWorkspace()
    const { exitCode, out } = await place.run('pack', ...day)
    expect(exitCode).toBe(0)
    expect(out).toBe(
      'report_france.zip  Ministère des affaires étrangères: 14 files\nreport_archive.zip  Archives: 15 files\n',
    )
    const { names, text, record } = await unpacked(place.package('report_france.zip'))
    expect(names.filter((name) => !name.startsWith('evidence/'))).toEqual([
      'HOW-TO-VERIFY.txt',
      'A_71_100-FR.html',
      'covering-note.fr.html',
      'covering-note.fr.pdf',
      'dispatch.json',
      'SHA256SUMS',
    ])
    expect(text('HOW-TO-VERIFY.txt')).toContain('Comment vérifier cet envoi')
    expect(text('covering-note.fr.html')).toContain('Ministère des affaires étrangères')
    expect(text('covering-note.fr.html')).toMatch(/3\sjuillet\s2017/u)
    expect(record.absent.map(({ path: name }) => name)).toEqual(['report/en/report.en.html'])
    expect(record.partial).toBeNull()
  })

  it('say of a recipient what no font of the covering page holds', async () => {
    const place = sendingWorkspace({
      'recipients.yaml': 'recipients:\n  - { id: a, name: "Ministry სამინისტრო", languages: [en] }\n',
    })
    const { exitCode, messages } = await place.messages('pack', ...day)
    expect(exitCode).toBe(0)
    expect(messages.map(({ ruleId, file, place: at }) => [ruleId, file, at?.start.line])).toContainEqual([
      'missing-glyph',
      'recipients.yaml',
      2,
    ])
  })

  it('lead links of editions to the files of the package, and to the covering page for what is not in it', async () => {
    const place = sendingWorkspace()
    await place.run('pack', ...day)
    const { text, names } = await unpacked(place.package('report_france.zip'))
    const hrefs = [...text('A_71_100-FR.html').matchAll(/href="([^"#:]+)(?:#([^"]*))?"/gu)]
    expect(hrefs.length).toBeGreaterThan(1)
    for (const [, file = '', id] of hrefs) {
      expect(names).toContain(file)
      if (id) expect(text(file)).toContain(`id="${id}"`)
    }
    const evidence = [...text('evidence/index.html').matchAll(/href="([^"#:]+)/gu)]
    for (const [, file = ''] of evidence) expect(names).toContain(path.posix.join('evidence', file))
  })

  it('give the same bytes again, in another order and time zone, and add nothing to the register', async () => {
    const place = sendingWorkspace()
    await place.run('pack', ...day)
    const [first, register] = [place.package('report_archive.zip'), registerOf(place.root)]
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Kiritimati'
    onTestFinished(() => {
      process.env.TZ = zone
    })
    await place.run('pack', ...day, '--to', 'archive')
    await place.run('pack', ...day, '--to', 'france')
    expect(sha256(place.package('report_archive.zip'))).toBe(sha256(first))
    expect(registerOf(place.root)).toBe(register)
  })

  it('be verified by sha256sum', async () => {
    const place = sendingWorkspace()
    await place.run('pack', ...day)
    const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-test-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { files, names, text } = await unpacked(place.package('report_archive.zip'))
    for (const name of names.filter((one) => !one.includes('/')))
      writeFileSync(path.join(folder, name), files.get(name) ?? '')
    const listed = execFileSync('sha256sum', ['-c', '--ignore-missing', 'SHA256SUMS'], { cwd: folder })
    expect(String(listed)).toContain('A_71_100-EN.html: OK')
    expect([...parseSums(text('SHA256SUMS')).keys(), 'SHA256SUMS'].sort()).toEqual([...names].sort())
  })

  it('say on the covering page and in the register what is partial or under embargo', async () => {
    const place = sendingWorkspace({
      'recipients.yaml':
        'recipients:\n  - { id: spain, name: Ministerio, languages: [es, fr], covering-page: es }\n',
      'source/report/publication.yaml':
        'kind: plain\nformats: [html]\nlanguages: [en, fr]\nstatus: embargoed\nuntil: 2017-07-03\n',
    })
    expect((await place.run('pack', ...day)).exitCode).toBe(1)
    const { out } = await place.run('pack', ...day, '--partial', '--under-embargo')
    expect(out).toContain(', partial, under embargo until 2017-07-03\n')
    const { text, record } = await unpacked(place.package('report_spain.zip'))
    expect(record).toMatchObject({
      partial: { languages: ['es'], formats: [] },
      underEmbargo: '2017-07-03',
    })
    expect(text('covering-note.es.html')).toMatch(/Bajo embargo hasta el 3\s+de\s+julio\s+de\s+2017/u)
    expect(text('covering-note.es.html')).toContain('Este envío es parcial')
    const { entries } = JSON.parse(registerOf(place.root)) as { entries: object[] }
    expect(entries[0]).toMatchObject({
      partial: { languages: ['es'] },
      underEmbargo: '2017-07-03',
    })
  })

  it('pack the day after an embargo without being asked twice', async () => {
    const place = sendingWorkspace({
      'source/report/publication.yaml':
        'kind: plain\nformats: [html]\nlanguages: [en, fr]\nstatus: embargoed\nuntil: 2017-07-02\n',
    })
    expect((await place.run('pack', ...day)).exitCode).toBe(0)
  })

  it('keep the words of recipients from being Markdown', async () => {
    const name = '1. *A* `b` [c](d) <e> : f # g | h :i{.j} & www.k.org {#l}'
    const place = sendingWorkspace({
      'recipients.yaml': `recipients:\n  - { id: a, name: ${JSON.stringify(name)}, languages: [en] }\n`,
    })
    expect((await place.run('pack', ...day)).exitCode).toBe(0)
    const { text } = await unpacked(place.package('report_a.zip'))
    const shown = text('covering-note.en.html')
      .replace(/&#x26;|&amp;/gu, '&')
      .replace(/&#x3C;|&lt;/gu, '<')
    expect(shown.replace(/\u00A0/gu, ' ').replace(/<\/?(?:a|span)\b[^>]*>/gu, '')).toContain(name)
  })
})

function registerOf(root: string): string {
  return readFileSync(path.join(root, 'dispatch/register.json'), 'utf8')
}
