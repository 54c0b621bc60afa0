import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Message } from '../../src/model/message.js'
import { runBundled } from '../support/bundled-program.js'
import { specificationExamples } from '../support/specification-examples.js'
import { writeFiles } from '../support/workspace.js'

const formats = 4

function place(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-any-markdown-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  writeFiles(root, { 'rapporteur.yaml': 'defaults:\n  formats: [pdf, docx, html, md]\n' })
  return root
}

/** The folder below `source/` that a message is about. */
const slugOf = ({ file }: Message) => /^source\/([^/]+)/.exec(file)?.[1] ?? file

/**
 * Checks, builds and audits texts, each in a folder of its own without any file beside it, and returns the errors
 * with which `check` refuses some. All others must have every edition, and `build` may say nothing that `check` did not.
 */
function refusedOf(root: string, texts: ReadonlyMap<string, string | Uint8Array>): Message[] {
  for (const [file, text] of texts) writeFiles(root, { [`source/${file}`]: text })
  const checked = runBundled(root, 'check')
  const refused = checked.messages.filter(({ severity }) => severity === 'error')
  expect(refused.length === 0 ? [0] : [1, 2], checked.error).toContain(checked.exitCode)
  const built = runBundled(root, 'build')
  const failed = built.messages.filter(({ severity }) => severity === 'error')
  expect(failed.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual(
    refused.map(({ file, ruleId }) => `${file} ${ruleId}`),
  )
  expect(built.exitCode, built.error).toBe(checked.exitCode)
  const slugs = new Set(refused.map(slugOf))
  for (const file of texts.keys()) {
    const slug = path.posix.dirname(file)
    if (!slugs.has(slug)) expect(editionsOf(path.join(root, 'out', slug)), file).toBe(formats)
  }
  const audited = runBundled(root, 'audit')
  expect(audited.exitCode, JSON.stringify(audited.messages.slice(0, 3))).toBe(0)
  return refused
}

function editionsOf(folder: string): number {
  const [language] = readdirSync(folder).filter((name) => name !== 'evidence')
  return language === undefined ? 0 : readdirSync(path.join(folder, language)).length
}

it('should make every edition of every example in the specifications of CommonMark and GFM', async () => {
  const root = place()
  const examples = await specificationExamples(root)
  expect(examples.length).toBeGreaterThan(700)
  const texts = examples.map((text, index) => [`example-${index + 1}/en.md`, text] as const)
  expect(refusedOf(root, new Map(texts))).toEqual([])
})

it('should make every edition of the READMEs of packages, or refuse them at a place', () => {
  const root = place()
  const texts = readmes('node_modules').map(
    (file, index) => [`readme-${index + 1}/README.md`, new Uint8Array(readFileSync(file))] as const,
  )
  expect(texts.length).toBeGreaterThan(250)
  const refused = refusedOf(root, new Map(texts))
  expect(refused.filter(({ place, source }) => !place || source === 'audit')).toEqual([])
  expect(new Set(refused.map(slugOf)).size).toBeLessThan(texts.length / 20)
})

/** The README of each package in a `node_modules`, those of scopes and of packages within packages too. */
function readmes(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name }) => {
      const below = path.join(folder, name)
      if (name.startsWith('@')) return readmes(below)
      const files = readdirSync(below)
      const own = files.filter((file) => /^readme(?:\.[\w-]+)?\.(?:md|markdown)$/i.test(file))
      const inner = files.includes('node_modules') ? readmes(path.join(below, 'node_modules')) : []
      return [...own.map((file) => path.join(below, file)), ...inner]
    })
}
