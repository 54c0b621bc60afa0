import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { goodFiles, writeFiles } from '../support/workspace.js'

const script = fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url))

/** A workspace, a cache, and the bundled command line in both. */
function started() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-unchanged-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [root, cache] = ['work', 'cache'].map((name) => path.join(folder, name)) as [string, string]
  writeFiles(root, { 'rapporteur.yaml': 'organisation: The Office\n', ...goodFiles })
  const run = (args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) => {
    const { cwd = root, env = {} } = options
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, RAPPORTEUR_CACHE: cache, ...env },
      encoding: 'utf8',
    })
    return { status, stdout, stderr, isUnchanged: stderr.includes(', unchanged') }
  }
  return { root, cache, run }
}

describe('a command on an unchanged workspace should', () => {
  it('say at once what it said, and write nothing', () => {
    const { root, run } = started()
    expect(run(['build'])).toMatchObject({ status: 0, isUnchanged: false })
    const written = statSync(path.join(root, 'out/manifest.json')).mtimeMs
    expect(run(['build'])).toMatchObject({ status: 0, isUnchanged: true, stdout: '' })
    expect(statSync(path.join(root, 'out/manifest.json')).mtimeMs).toBe(written)
    // Another call is another command.
    expect(run(['build', '--strict']).isUnchanged).toBe(false)
    expect(run(['build', '--no-cache']).isUnchanged).toBe(false)
  })

  it('begin anew after each change of what it read or left', { timeout: 120_000 }, () => {
    const { root, run } = started()
    const html = 'out/good/en/good.en.html'
    const changes: Record<string, () => void> = {
      'a word': () => writeFiles(root, { 'source/good/en.md': `${goodFiles['source/good/en.md']}More.\n` }),
      'a setting': () => writeFiles(root, { 'rapporteur.yaml': 'organisation: An Office\n' }),
      'a template that was not there': () =>
        writeFiles(root, { 'templates/languages/en.yaml': 'extends: en\nname: Plain English\n' }),
      'an edition': () => writeFiles(root, { [html]: readFileSync(path.join(root, html), 'utf8').slice(1) }),
      'an edition that is gone': () => rmSync(path.join(root, html)),
      'an edition behind a link': () => {
        writeFiles(root, { 'moved.html': readFileSync(path.join(root, html)) })
        rmSync(path.join(root, html))
        symlinkSync('../../../moved.html', path.join(root, html))
      },
      'what a command left half done': () => mkdirSync(path.join(root, '.out.rapporteur')),
    }
    for (const [what, change] of Object.entries(changes)) {
      run(['build'])
      expect(run(['build']).isUnchanged, `before ${what}`).toBe(true)
      change()
      expect(run(['build']), what).toMatchObject({ status: 0, isUnchanged: false })
      expect(readFileSync(path.join(root, html), 'utf8'), what).toMatch(/^<!doctype html>/u)
      expect(statSync(path.join(root, html), { throwIfNoEntry: true }).isFile(), what).toBe(true)
    }
    // Whatever nobody made stays, and is looked at each time.
    writeFiles(root, { 'out/notes.txt': 'x' })
    expect(run(['build']).isUnchanged).toBe(false)
  })

  it('print the messages of a check again, errors with their exit code', () => {
    const { root, run } = started()
    writeFiles(root, { 'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\n[](#none)\n' })
    const first = run(['check'])
    expect(first.status).toBe(1)
    expect(first.stdout).toContain('none')
    expect(run(['check'])).toEqual(first)
    expect(run(['check', '--report', 'json']).stdout).toContain('"ruleId"')
    // A build with an error keeps nothing to be found again.
    expect(run(['build']).status).toBe(1)
    expect(run(['build'])).toMatchObject({ status: 1, isUnchanged: false })
  })

  it('take nothing from a cache that the workspace may hold', () => {
    const { root, cache, run } = started()
    run(['build'])
    expect(run(['build']).isUnchanged).toBe(true)
    const inside = path.join(root, 'source/cache')
    mkdirSync(inside, { mode: 0o700 })
    for (const room of readdirSync(cache)) {
      const from = path.join(cache, room)
      for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
        if (!statSync(path.join(from, name)).isFile()) continue
        writeFiles(inside, { [path.join(room, name)]: readFileSync(path.join(from, name)) })
      }
    }
    for (const cwd of [root, path.join(root, 'source/good')])
      expect(run(['build'], { cwd, env: { RAPPORTEUR_CACHE: inside } }).isUnchanged).toBe(false)
    expect(existsSync(path.join(inside, 'commands'))).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('take nothing from a cache that others may open', () => {
    const { cache, run } = started()
    run(['build'])
    chmodSync(cache, 0o755)
    expect(run(['build']).isUnchanged).toBe(false)
    chmodSync(cache, 0o700)
    expect(run(['build']).isUnchanged).toBe(true)
  })

  it('take no entry that is damaged', () => {
    const { cache, run } = started()
    run(['build'])
    const folder = path.join(cache, 'commands')
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name)
      if (statSync(file).isFile())
        writeFileSync(file, readFileSync(file, 'utf8').replace('"exitCode":0', '"exitCode":7'))
    }
    expect(run(['build'])).toMatchObject({ status: 0, isUnchanged: false })
  })
})
