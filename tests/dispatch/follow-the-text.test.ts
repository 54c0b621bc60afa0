import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'
import { has } from './support/programs.js'
import { canSign, makeKeys, signedBy } from './support/signing-keys.js'

const programs = ['unzip', 'sha256sum', 'ssh-keygen', 'minisign', 'pdfsig', 'openssl']
const missing = programs.filter((program) => !has(program))

const source = fileURLToPath(new URL('../../source/doha-2017/', import.meta.url))
const recipients: Record<string, string> = {
  qatar: 'name: وزارة الخارجية, languages: [ar, en], channel: حقيبة دبلوماسية',
  france: 'name: Ministère de l’Europe et des affaires étrangères, languages: [fr]',
  china: 'name: 中华人民共和国外交部, languages: [zh], formats: [pdf]',
  russia: 'name: Министерство иностранных дел, languages: [ru, en]',
  mexico: 'name: Secretaría de Relaciones Exteriores, languages: [es], formats: [pdf, docx]',
}

/** Lines to type on Linux, and where `shasum` is, on macOS, but for those of our own program. */
function commandsIn(text: string): string[] {
  const systems = has('shasum') ? 'Linux|macOS' : 'Linux'
  return [...text.matchAll(new RegExp(`^ {3}(?:${systems})[^:]*: (.+)$`, 'gmu'))]
    .map(([, line = '']) => line)
    .filter((line) => !line.startsWith('npx '))
}

describe.skipIf(!canSign || missing.length > 0)(
  `the text in each package of the sample should${missing.length > 0 ? ` (${missing.join(', ')} missing)` : ''}`,
  () => {
    let remove = () => {}
    const list = Object.entries(recipients).map(([id, more]) => `  - { id: ${id}, ${more} }\n`)
    const place = workspace(
      {
        'recipients.yaml': `recipients:\n${list.join('')}`,
        'rapporteur.yaml': 'dispatch: { sender: office@example.org, file-name: "{identifier}-{LANGUAGE}" }\n',
      },
      (end) => {
        remove = end
      },
    )
    beforeAll(async () => {
      cpSync(source, path.join(place.root, 'source/doha-2017'), { recursive: true })
      makeKeys(place.root)
      const { exitCode, out } = await place.run('pack', '--date', '2017-07-03', ...signedBy('office'))
      if (exitCode !== 0) throw new Error(out)
    }, 300_000)
    afterAll(() => remove())

    /** Unpacks a package into an empty folder. */
    const unpack = (id: string): string => {
      const folder = path.join(place.root, `received-${id}`)
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      execFileSync('unzip', ['-q', path.join(place.root, `dispatch/packages/doha-2017_${id}.zip`)], {
        cwd: folder,
      })
      return folder
    }
    const run = (line: string, cwd: string) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' })
      return { status, printed: `${stdout}${stderr}` }
    }

    it.each(Object.keys(recipients))('verify it with tools of the system alone: %s', (id) => {
      const folder = unpack(id)
      const text = readFileSync(path.join(folder, 'HOW-TO-VERIFY.txt'), 'utf8')
      const commands = commandsIn(text)
      expect(commands.length).toBeGreaterThanOrEqual(8)
      const printed = commands.map((line) => ({ line, ...run(line, folder) }))
      for (const { line, status, printed: words } of printed) {
        expect(`${line}: ${status}`).toBe(`${line}: 0`)
        if (line.includes('-c SHA256SUMS'))
          expect(
            words
              .trim()
              .split('\n')
              .every((one) => one.endsWith(': OK')),
          ).toBe(true)
        if (line.startsWith('find')) expect(text).toMatch(new RegExp(`[^\\d]${words.trim()}[^\\d]`, 'u'))
        if (line.startsWith('ssh-keygen')) {
          expect(words).toContain('Good "file" signature for office@example.org')
          expect(text).toContain(/SHA256:\S+/u.exec(words)?.[0] ?? 'a fingerprint')
        }
        if (line.startsWith('minisign')) expect(words).toContain('Signature and comment signature verified')
        if (line.includes('pdfsig "$f"; done')) {
          const files = words.match(/Digital Signature Info of/gu)?.length
          expect(files).toBeGreaterThan(1)
          expect(words.match(/Signature is Valid/gu)?.length).toBe(files)
          expect(words.match(/Total document signed/gu)?.length).toBe(files)
        }
        if (line.includes('fingerprint'))
          for (const [, found = ''] of words.matchAll(/Fingerprint=(\S+)/gu)) expect(text).toContain(found)
        if (line.startsWith('head')) expect(text).toContain(words.split(' ')[0])
      }
      for (const tool of ['sha256sum', 'ssh-keygen', 'minisign', 'pdfsig'])
        expect(commands.some((line) => line.includes(tool))).toBe(true)
    })

    it('report with these commands what was changed, added or left out', async () => {
      const failing = (folder: string): string[] =>
        commandsIn(readFileSync(path.join(folder, 'HOW-TO-VERIFY.txt'), 'utf8'))
          .filter((line) => run(line, folder).status !== 0)
          .map((line) => line.split(' ')[0] ?? '')
      const changed = unpack('china')
      appendFileSync(path.join(changed, 'R2PFP_2017_7-ZH.pdf'), '\n')
      expect(failing(changed)).toContain('sha256sum')
      expect(run('for f in *.pdf; do pdfsig "$f"; done', changed).printed).toContain(
        'Not total document signed',
      )
      const summed = unpack('china')
      appendFileSync(path.join(summed, 'SHA256SUMS'), '\n')
      expect(failing(summed)).toEqual(expect.arrayContaining(['ssh-keygen', 'minisign']))
      const less = unpack('china')
      rmSync(path.join(less, 'R2PFP_2017_7-ZH.pdf'))
      expect(failing(less)).toContain('sha256sum')
      const more = unpack('china')
      writeFileSync(path.join(more, 'more.pdf'), '')
      const count = run('find . -type f | wc -l', more).printed.trim()
      expect(readFileSync(path.join(more, 'HOW-TO-VERIFY.txt'), 'utf8')).not.toMatch(
        new RegExp(`[^\\d]${count}[^\\d]`, 'u'),
      )
    })

    it('be in each package that rapporteur verifies as well', async () => {
      const files = Object.keys(recipients).map((id) => `dispatch/packages/doha-2017_${id}.zip`)
      const { exitCode, messages } = await place.messages(
        'verify',
        ...files,
        '--register',
        'dispatch/register.json',
        '--key',
        'office.pub',
      )
      expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: [] })
    })
  },
)
