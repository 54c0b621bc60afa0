import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf } from './support/blocks.js'
import { installPacked } from './support/packed-package.js'

const examples = blocksOf('docs/library.md')
  .filter(({ lang }) => lang === 'js')
  .map(({ line, value, outcome }) => ({ line, code: value, output: `${outcome}\n` }))

const files: Record<string, string> = {
  'source/minutes/publication.yaml': 'languages: [en, fr]\nformats: [pdf, docx, html, md]\n',
  'source/minutes/en.md':
    '---\ntitle: Minutes\n---\n\n## Opening {#opening}\n\nThe meeting was attended by 40 members.\n\n## Decisions {#decisions}\n\n- The budget was adopted.\n- The next meeting is in Doha, as [](#opening) says.\n',
  'source/minutes/fr.md':
    '---\ntitle: Procès-verbal\n---\n\n## Ouverture {#opening}\n\nLa réunion a compté 40 membres.\n\n## Décisions {#decisions}\n\n- Le budget a été adopté.\n- La prochaine réunion se tiendra à Doha, comme le dit [](#opening).\n',
}

describe('the library, from the packed package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-library-'))

  beforeAll(() => {
    installPacked(folder)
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), content)
    }
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should show five examples', () => {
    expect(examples).toHaveLength(5)
  })

  it.each(examples)(
    'should do what line $line shows',
    ({ code, output }) => {
      writeFileSync(path.join(folder, 'example.mjs'), code)
      expect(execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(output)
    },
    60_000,
  )

  it('should cost under 0.3 s of processor time to import', () => {
    const script =
      "const before = process.cpuUsage(); await import('rapporteur'); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1e6)"
    const measure = () =>
      Number(
        execFileSync(process.execPath, ['--input-type=module', '-e', script], {
          cwd: folder,
          encoding: 'utf8',
        }),
      )
    // The first run reads the files from the disk; the quickest of three is the cost.
    expect(Math.min(measure(), measure(), measure())).toBeLessThan(0.3)
  }, 60_000)
})
