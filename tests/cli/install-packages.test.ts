import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { installPackages, type RunNpm } from '../../src/cli/install-packages.js'
import { workspace } from '../support/workspace.js'

/** Stands for npm, and notes how it was called. */
function npm(code: number, error = '') {
  const calls: { args: readonly string[]; cwd: string }[] = []
  const run: RunNpm = async (args, cwd) => {
    calls.push({ args, cwd })
    return { code, error }
  }
  return { calls, run }
}

describe('installing packages should', () => {
  it('run no script, keep exact versions, and stay in the workspace', async () => {
    const { root } = workspace({})
    const { calls, run } = npm(0)
    expect(await installPackages(['@a/b@1.0.0'], root, run)).toEqual({ ok: true })
    expect(calls).toHaveLength(1)
    expect(calls[0]?.cwd).toBe(root)
    expect(calls[0]?.args).toEqual(
      expect.arrayContaining(['install', '--ignore-scripts', '--save-exact', '@a/b@1.0.0']),
    )
    expect(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).toEqual({ private: true })
  })

  it('keep the package.json that is there', async () => {
    const { root } = workspace({ 'package.json': '{ "name": "mine" }' })
    await installPackages(['@a/b@1.0.0'], root, npm(0).run)
    expect(readFileSync(path.join(root, 'package.json'), 'utf8')).toBe('{ "name": "mine" }')
  })

  it.each([
    [
      'npm error code ENOTFOUND\nnpm error syscall getaddrinfo',
      'the registry of packages cannot be reached (ENOTFOUND)',
    ],
    ['npm error code E404\nnpm error 404 Not Found', 'code E404'],
    ['', 'npm ended without a word'],
  ])('say why it failed: %j', async (error, reason) => {
    const { root } = workspace({})
    expect(await installPackages(['@a/b@1.0.0'], root, npm(1, error).run)).toEqual({ ok: false, reason })
  })

  it('ask for known names only', async () => {
    const place = workspace()
    const { exitCode, error } = await place.run('fonts', 'add', 'xx')
    expect(exitCode).toBe(2)
    expect(error).toContain('Unknown language or script `xx`')
    expect(await place.run('fonts', 'add', 'en')).toMatchObject({ exitCode: 0 })
    expect(existsSync(path.join(place.root, 'package.json'))).toBe(false)
  })
})
