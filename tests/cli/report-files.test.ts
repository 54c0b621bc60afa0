import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { goodFiles, workspace } from '../support/workspace.js'

const bad = { ...goodFiles, 'source/good/en.md': '---\ntitle: A\n---\n\n## A {#a}\n\n[b](#c) [b](#c)\n' }
afterEach(() => vi.unstubAllEnvs())

describe('messages should', () => {
  it.each(['build', 'check'])('be written by %s to files besides, each in its form', async (command) => {
    const at = workspace(bad)
    const files = ['json=a/b.json', 'junit=c.xml', 'gitlab=d.json'].flatMap((value) => [
      '--report-file',
      value,
    ])
    const { exitCode, out } = await at.run(command, '--report', 'github', ...files)
    expect(exitCode).toBe(1)
    expect(out).toMatch(/^::error file=source\/good\/en\.md/mu)
    const read = (name: string) => readFileSync(path.join(at.root, name), 'utf8')
    expect(JSON.parse(read('a/b.json')).messages).toHaveLength(2)
    expect(read('c.xml')).toContain('<testsuites')
    const [first, second] = JSON.parse(read('d.json'))
    expect(first.fingerprint).not.toBe(second.fingerprint)
    expect(first).toMatchObject({
      severity: 'major',
      location: { path: 'source/good/en.md', lines: { begin: 7 } },
    })
  })

  it('have the same fingerprint on another line', async () => {
    const at = workspace(bad)
    const print = async () => JSON.parse((await at.run('check', '--report', 'gitlab')).out).map(fingerprint)
    const before = await print()
    at.write({ 'source/good/en.md': `${bad['source/good/en.md']}`.replace('\n[b]', '\nMore.\n\n[b]') })
    expect(await print()).toEqual(before)
  })

  it('name files as the repository has them, where the workspace is a folder of it', async () => {
    const at = workspace(bad)
    for (const variable of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      vi.stubEnv(variable, path.dirname(at.root))
      const folder = path.basename(at.root)
      expect((await at.run('check', '--report', 'github')).out).toContain(`file=${folder}/source/good/en.md`)
      expect(JSON.parse((await at.run('check', '--report', 'gitlab')).out)[0].location.path).toBe(
        `${folder}/source/good/en.md`,
      )
      expect((await at.run('check')).out).toContain('--> source/good/en.md')
      vi.unstubAllEnvs()
    }
  })

  it.each(['json', 'yaml=a', 'json='])('not be asked for as %s', async (value) => {
    const { exitCode, error } = await workspace().run('check', '--report-file', value)
    expect(exitCode).toBe(2)
    expect(error).toContain('Expected a form and a file')
  })

  it('be reported all the same where a file cannot be written', async () => {
    const at = workspace(bad)
    const { exitCode, out, error } = await at.run('check', '--report-file', 'json=source')
    expect(exitCode).toBe(1)
    expect(out).toContain('#c')
    expect(error).toContain('Cannot write the messages to')
  })
})

function fingerprint(one: { fingerprint: string }): string {
  return one.fingerprint
}
