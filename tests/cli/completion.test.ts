import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** What bash offers for a command line that ends at its last word. */
async function offered(...words: string[]): Promise<string[]> {
  const place = workspace()
  const file = path.join(place.root, 'completion.bash')
  writeFileSync(file, (await place.run('completion', 'bash')).out)
  const script = `source "$1"; shift; COMP_WORDS=(rapporteur "$@"); COMP_CWORD=$#; _rapporteur; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'test', file, ...words], {
    encoding: 'utf8',
    cwd: place.root,
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe.skipIf(!has('bash'))('bash completion should', () => {
  it('offer every command that help shows', async () => {
    const { out } = await workspace().run('help')
    const commands = [...out.matchAll(/^ {2}([a-z]+)\b(?! {2}[a-z]+$)/gm)].map(([, name = '']) => name)
    expect(commands).toContain('completion')
    expect(await offered('')).toEqual(
      expect.arrayContaining(commands.filter((name) => name !== 'interrupted')),
    )
  })

  it('offer options of the command at hand, of sub-commands too', async () => {
    expect(await offered('build', '--wo')).toEqual(['--workspace'])
    expect(await offered('check', '--fi')).toEqual(['--fix'])
    expect(await offered('explain', '--wa')).toEqual([])
    expect(await offered('fonts', 'a')).toEqual(['add'])
    expect(await offered('fonts', 'add', '--w')).toEqual(['--workspace'])
  })

  it('offer the words that an option or argument takes, and files', async () => {
    expect(await offered('build', '--report', 's')).toEqual(['sarif'])
    expect(await offered('list', '')).toEqual(['kinds', 'designs', 'languages', 'formats'])
    expect(await offered('build', 'sour')).toEqual(['source'])
    expect(await offered('build', '--out', 'sour')).toEqual(['source'])
  })
})

describe('completion should', () => {
  for (const shell of ['zsh', 'fish']) {
    it.skipIf(!has(shell))(`be read by ${shell} without an error`, async () => {
      const place = workspace()
      const file = path.join(place.root, `completion.${shell}`)
      writeFileSync(file, (await place.run('completion', shell)).out)
      const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    })

    it(`name options and choices for ${shell}`, async () => {
      const { out } = await workspace().run('completion', shell)
      expect(out).toContain('junit')
      expect(out).toMatch(shell === 'fish' ? /-l workspace -r/ : /'--workspace\[/)
    })
  }

  it('refuse a shell that it does not know', async () => {
    expect((await workspace().run('completion', 'tcsh')).exitCode).toBe(2)
  })
})
