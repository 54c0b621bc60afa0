import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url))
const good = 'Words.'
const wrong = 'See [](#nothing).'

/** Starts a command that goes on, interrupts it once it says a word, and gives its exit code. */
async function endedAt(word: string, words: string, args: readonly string[], signal: NodeJS.Signals) {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-ended-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(path.join(root, 'source/x'), { recursive: true })
  writeFileSync(path.join(root, 'source/x/publication.yaml'), 'languages: [en]\nformats: [html]\n')
  writeFileSync(path.join(root, 'source/x/en.md'), `---\ntitle: X\n---\n\n## A {#a}\n\n${words}\n`)
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (text: Buffer) => {
    said += text
    if (said.includes(word)) child.kill(signal)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise<number | null>((resolve) => child.on('close', resolve))
}

it.each([
  ['preview', 'Interrupt to end', wrong, 'SIGTERM', 0],
  ['build --watch', 'interrupt to end', good, 'SIGINT', 0],
  ['build --watch', 'interrupt to end', wrong, 'SIGTERM', 1],
] as const)(
  '%s, once it says “%s” of the text “%s”, should end at %s with %i',
  async (command, word, words, signal, code) => {
    expect(await endedAt(word, words, command.split(' '), signal)).toBe(code)
  },
)
