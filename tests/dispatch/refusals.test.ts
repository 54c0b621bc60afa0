import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { FaultId } from '../../src/model/faults/index.js'
import { sendingFaults } from '../../src/model/faults/sending.js'
import type { Files } from '../support/workspace.js'
import { day, readyFiles, sendingWorkspace } from './support/sending-workspace.js'

const publication = String(readyFiles['source/report/publication.yaml'])

/** What keeps a publication from being sent: files, where it is reported, and what is asked for besides. */
const refused: Partial<Record<FaultId, { files: Files; at: string; args?: string[] }>> = {
  'no-recipients': { files: { 'recipients.yaml': null }, at: 'recipients.yaml' },
  'duplicate-recipient': {
    files: {
      'recipients.yaml': 'recipients:\n  - { id: a, name: A }\n  - { id: a, name: B }\n',
    },
    at: 'recipients.yaml:3:11',
  },
  'unknown-key': {
    files: { 'recipients.yaml': 'recipients:\n  - { id: a, name: A, langauges: [en] }\n' },
    at: 'recipients.yaml:2:23',
  },
  'not-built': { files: {}, at: 'source/report', args: ['--no-build'] },
  'draft-to-send': {
    files: { 'source/report/publication.yaml': `${publication}status: draft\n` },
    at: 'source/report/publication.yaml:6:9',
  },
  'embargo-in-force': {
    files: { 'source/report/publication.yaml': `${publication}status: embargoed\nuntil: 2017-07-03\n` },
    at: 'source/report/publication.yaml:6:9',
  },
  'missing-for-recipient': {
    files: { 'recipients.yaml': 'recipients:\n  - { id: a, name: A, languages: [en, es] }\n' },
    at: 'recipients.yaml:2:39',
  },
  'forbidden-warning': {
    files: {
      'templates/kinds/strict.yaml': 'forbidsSending: [dashes]\n',
      'source/report/publication.yaml': publication.replace('plain', 'strict'),
      'source/report/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords -- written -- there.\n',
    },
    at: 'source/report/en.md:7:7',
  },
  'package-name': {
    files: { 'rapporteur.yaml': 'dispatch: { package-name: "{recipent}" }\n' },
    at: 'rapporteur.yaml:1:27',
  },
  'missing-fonts': {
    files: { 'recipients.yaml': 'recipients:\n  - { id: a, name: A, languages: [en], covering-page: ko }\n' },
    at: 'recipients.yaml:2:5',
  },
  'covering-words': {
    files: {
      'recipients.yaml': 'recipients:\n  - { id: a, name: A, covering-page: sw }\n',
      'templates/kinds/covering-note.yaml': 'labels: { title: { en: Covering note } }\n',
    },
    at: 'recipients.yaml:2:38',
  },
}

describe('pack should refuse', () => {
  it.each(Object.entries(refused))('%s', async (ruleId, { files, at, args = [] }) => {
    const place = sendingWorkspace(files)
    if (ruleId === 'not-built') await place.run('build', '--language', 'en')
    const dropped = ruleId === 'not-built' ? ['other'] : []
    const { exitCode, messages } = await place.messages('pack', ...dropped, ...day, ...args)
    const errors = messages.filter(({ severity }) => severity === 'error')
    expect(exitCode).toBeGreaterThan(0)
    expect(errors.map((message) => message.ruleId)).toContain(ruleId)
    const { file, place: where } = errors.find((message) => message.ruleId === ruleId) ?? {}
    const foundAt = where ? `${file}:${where.start.line}:${where.start.column}` : file
    expect(foundAt).toBe(ruleId === 'not-built' ? 'source/other' : at)
    expect(existsSync(path.join(place.root, 'dispatch/packages'))).toBe(false)
  })

  it('a publication with an error, and print the error', async () => {
    const place = sendingWorkspace()
    await place.run('build')
    place.write({ 'source/report/fr.md': '---\ntitle: Un rapport\n---\n\nWords [](#nowhere).\n' })
    const { exitCode, out } = await place.run('pack', ...day)
    expect(exitCode).toBe(1)
    expect(out).toContain('source/report/fr.md:5')
    expect(existsSync(path.join(place.root, 'dispatch/packages'))).toBe(false)
  })

  it('editions that were built from other settings (unfit-to-send)', async () => {
    const place = sendingWorkspace()
    await place.run('build')
    place.write({ 'source/report/publication.yaml': publication.replace('A/71/100', 'A/71/101') })
    const { messages } = await place.messages('pack', ...day, '--no-build')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['unfit-to-send'])
  })

  it('an output folder that was changed', async () => {
    const place = sendingWorkspace()
    await place.run('build')
    const file = path.join(place.root, 'out/report/en/report.en.html')
    writeFileSync(file, readFileSync(file, 'utf8').replace('written', 'forged'))
    const { exitCode, messages } = await place.messages('pack', ...day, '--no-build')
    expect(exitCode).toBe(1)
    expect(messages.map(({ ruleId }) => ruleId)).toContain('changed-file')
  })

  it('a package without an edition, a partial one too (missing-for-recipient)', async () => {
    const place = sendingWorkspace({
      'recipients.yaml': 'recipients:\n  - { id: a, name: A, languages: [es] }\n',
    })
    const { exitCode, messages } = await place.messages('pack', ...day, '--partial')
    expect(exitCode).toBe(1)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-for-recipient'])
    expect(existsSync(path.join(place.root, 'dispatch/packages'))).toBe(false)
  })

  it('a revision older than the register knows (older-revision)', async () => {
    const place = sendingWorkspace({
      'source/report/publication.yaml': publication.replace('A/71/100', 'A/71/100/Rev.2'),
    })
    await place.run('pack', ...day)
    place.write({ 'source/report/publication.yaml': publication.replace('A/71/100', 'A/71/100/Rev.1') })
    const { messages } = await place.messages('pack', ...day)
    expect(messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
      'older-revision Unexpected older revision `A/71/100/Rev.1`: the register knows `A/71/100/Rev.2`',
    ])
  })

  it('a register of which an entry was changed or taken out (damaged-register)', async () => {
    const place = sendingWorkspace()
    await place.run('pack', ...day)
    const file = path.join(place.root, 'dispatch/register.json')
    const text = readFileSync(file, 'utf8')
    const { entries } = JSON.parse(text) as { entries: object[] }
    const damages = [
      text.replace('courriel', 'facteur'),
      JSON.stringify({ schema: 1, entries: entries.slice(1) }),
      JSON.stringify({ schema: 1, entries: [...entries].reverse() }),
      text.slice(0, -5),
    ]
    for (const damaged of damages) {
      writeFileSync(file, damaged)
      const { messages } = await place.messages('pack', ...day)
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['damaged-register'])
      expect(readFileSync(file, 'utf8')).toBe(damaged)
    }
  })

  it('a recipient that the list does not name', async () => {
    const { exitCode, error } = await sendingWorkspace().run('pack', ...day, '--to', 'nobody')
    expect({ exitCode, error }).toEqual({
      exitCode: 2,
      error: 'Unknown recipient nobody, expected one of: france, archive\n',
    })
  })

  it('a day that is none', async () => {
    expect((await sendingWorkspace().run('pack', '--date', '2017-02-30')).exitCode).toBe(2)
    expect((await sendingWorkspace().run('pack')).exitCode).toBe(2)
  })
})

describe('the problems of sending should', () => {
  it('each be provoked by a test of this folder', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url))
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n')
    const unseen = Object.keys(sendingFaults).filter((id) => !new RegExp(`['(]${id}['):]`, 'u').test(tests))
    expect(unseen).toEqual([])
  })
})
