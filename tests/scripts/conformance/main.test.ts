import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../../scripts/conformance/main.mjs', import.meta.url))
let out: string

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'conformance-test-'))
})

afterEach(() => {
  rmSync(out, { recursive: true, force: true })
})

test('where no programs are installed, html checkers should be named as not run with how to get them', () => {
  page('<p>Words</p>')
  const { status, stdout } = conformance()
  expect(status).toBe(0)
  expect(stdout).toContain('Nu: no java: apt-get install default-jre-headless')
  expect(stdout).toContain('axe: no chromium: apt-get install chromium')
  expect(stdout).toContain('no pdf editions')
  expect(conformance('--require').status).toBe(1)
})

test('a dead link should fail, with evidence beside the edition and the same bytes twice', () => {
  page('<a href="gone.html">gone</a>')
  const { status, stdout } = conformance()
  expect(status).toBe(1)
  expect(stdout).toContain('links · dead-link · doha/en/gone.html · Answered 404')
  const evidence = join(out, 'doha/evidence/conformance')
  const first = ['summary.json', 'links.json'].map((name) => readFileSync(join(evidence, name), 'utf8'))
  conformance()
  const second = ['summary.json', 'links.json'].map((name) => readFileSync(join(evidence, name), 'utf8'))
  expect(second).toEqual(first)
  expect(first.join('')).not.toContain(out)
  expect(first.join('')).not.toContain('127.0.0.1')
})

test('a folder without editions should be wrong use', () => {
  const { status, stderr } = conformance()
  expect(status).toBe(2)
  expect(stderr).toContain('npm run build makes them')
})

/** Writes one page of a publication that has an evidence folder. */
function page(body: string): void {
  mkdirSync(join(out, 'doha/en'), { recursive: true })
  mkdirSync(join(out, 'doha/evidence'), { recursive: true })
  const html = `<!doctype html><html lang="en"><title>Doha</title>${body}</html>\n`
  writeFileSync(join(out, 'doha/en/doha.en.html'), html)
}

function conformance(...options: string[]) {
  const env = { ...process.env, PATH: '' }
  return spawnSync(process.execPath, [main, ...options, out], { encoding: 'utf8', env })
}
