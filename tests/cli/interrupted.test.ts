import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { printedMessages } from './support/printed-messages.js'

const script = fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url))

/** A workspace with a publication that takes many seconds in every stage, and a small one. */
function workspace(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-interrupted-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const words = 'A paragraph of words with [a link](https://example.org/a), in _emphasis_, that goes on.\n\n'
  const long = 'A paragraph of words, some in _emphasis_, some **strong**, that goes on and on.\n'.repeat(6)
  for (const [slug, text] of [
    // Little less than a file may hold.
    ['large', `${long}\n`.repeat(9000)],
    ['small', words],
  ] as const) {
    const folder = path.join(root, 'source', slug)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'publication.yaml'), 'kind: plain\nlanguages: [en]\n')
    writeFileSync(path.join(folder, 'en.md'), `---\ntitle: Words\n---\n\n## All\n\n${text}`)
  }
  return root
}

/** Runs the bundled command line; `signal` is sent once the work goes on for some milliseconds. */
async function run(
  cwd: string,
  words: readonly string[],
  options: { after?: number; signal?: NodeJS.Signals; env?: Record<string, string> } = {},
) {
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (said) => (text += said))
  child.stderr.on('data', (said) => (text += said))
  const timer =
    options.signal === undefined ? undefined : setTimeout(() => child.kill(options.signal), options.after)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearTimeout(timer)
  return { code, text }
}

describe('A command that is interrupted should', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('end at %s with exit code %i, and name what was at work', async (signal, code) => {
    const root = workspace()
    let ended = await run(root, ['build', 'large'], { signal, after: 2500 })
    // On a machine that is at work elsewhere too, the command may not have begun.
    for (const after of [6000, 12_000])
      if (/^\s*(?:Interrupted\.|$)/u.test(ended.text))
        ended = await run(root, ['build', 'large'], { signal, after })
    expect(ended.text).toMatch(
      /Interrupted while (?:reading|checking|compiling en of) large\. The last good output is untouched\./,
    )
    expect(ended.code).toBe(code)
    expect(existsSync(path.join(root, 'out'))).toBe(false)
  })
  it('keep what stands in the output folder', async () => {
    const root = workspace()
    expect((await run(root, ['build', 'small'])).code).toBe(0)
    const before = readdirSync(path.join(root, 'out'), { recursive: true }).sort()
    expect((await run(root, ['build'], { signal: 'SIGTERM', after: 2500 })).code).toBe(143)
    expect(readdirSync(path.join(root, 'out'), { recursive: true }).sort()).toEqual(before)
    expect((await run(root, ['audit'])).code).toBe(0)
  })
})

describe('The limit of time should', () => {
  it('end the publication that takes longer, and build the next', async () => {
    const root = workspace()
    const ended = await run(root, ['build', '--time-limit', '6'])
    expect(ended.text).toMatch(
      /Unexpected length of work: the publication took more than 6 seconds while (?:reading|checking|compiling en of) large/,
    )
    expect(printedMessages(ended.text)).toEqual([
      { rule: 'build/time-limit', place: 'source/large', help: expect.stringContaining('--time-limit') },
    ])
    expect(ended.code).toBe(1)
    expect(readdirSync(path.join(root, 'out'))).toContain('small')
  })
  it.each(['none', '99999'])('let work that ends be done: %s', async (limit) => {
    const root = workspace()
    for (const command of ['check', 'build', 'audit']) {
      const names = command === 'audit' ? [] : ['small']
      const ended = await run(root, [command, ...names, '--time-limit', limit])
      expect([command, ended.text, ended.code]).toEqual([command, expect.not.stringContaining('error:'), 0])
    }
  })
  it.each(['0', '-1', 'soon', '1e9'])('not be %s', async (limit) => {
    const ended = await run(tmpdir(), ['check', `--time-limit=${limit}`])
    expect(ended.text).toContain('Expected seconds, from 1 to 99999, or `none`.')
    expect(ended.code).toBe(2)
  })
})

describe('The limit of memory should', () => {
  it('end the publication that needs more, and build the next', async () => {
    const root = workspace()
    const ended = await run(root, ['build'], { env: { NODE_OPTIONS: '--max-old-space-size=110' } })
    expect(ended.text).toContain('Unexpected size: the publication needs more memory than Node may use while')
    expect(printedMessages(ended.text)).toEqual([
      { rule: 'build/memory-limit', place: 'source/large', help: expect.stringContaining('NODE_OPTIONS') },
    ])
    expect(ended.code).toBe(1)
    expect(readdirSync(path.join(root, 'out'))).toContain('small')
  })
})
