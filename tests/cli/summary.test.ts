import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownSummary } from '../../src/cli/summary/markdown-summary.js'
import type { Message } from '../../src/model/message.js'
import { threePublications } from '../build/parts/support.js'
import { goodFiles, workspace } from '../support/workspace.js'

describe('a summary should', () => {
  it('be a table of the editions, with their languages and sizes', async () => {
    const at = workspace(threePublications)
    await at.run('build', '-f', 'html')
    const { exitCode, out } = await at.run('summary', '--editions-link', 'https://example.org/a (1)')
    expect(exitCode).toBe(0)
    const lines = out.split('\n')
    expect(lines).toContain('| Publication | Language | Title | Web page |')
    expect(lines.filter((line) => line.startsWith('| alpha'))).toEqual([
      expect.stringMatching(/^\| alpha \| English \(en\) \| First \| \d+ kB \|$/u),
      expect.stringMatching(/^\| alpha \| العربية \(ar\) \| الأول \| \d+ kB \|$/u),
    ])
    expect(out).toContain('(https://example.org/a%20%281%29)')
  })

  it('hold the messages of a build, errors first, and say where nothing was made', async () => {
    const at = workspace({
      ...goodFiles,
      'source/good/en.md': '---\ntitle: A\n---\n\n## A {#a}\n\n[b](#c)\n',
    })
    expect((await at.run('build', '--report-file', 'json=kept/m.json')).exitCode).toBe(1)
    const { out } = await at.run('summary', '--messages', 'kept/m.json')
    expect(out).toContain('No edition was made.')
    expect(out).toMatch(/^1 error, /mu)
    expect(out).toContain('source/good/en.md')
  })

  it('draw the first page of each PDF', async () => {
    const at = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'formats: [pdf, html]\nlanguages: [en]\n',
    })
    await at.run('build')
    await at.run('summary', '--pictures', 'first')
    expect(readFileSync(path.join(at.root, 'first/good.en.png')).readUInt32BE(16)).toBe(480)
  })

  it('take no word for Markdown, HTML, a mention or a link', () => {
    const reason =
      '[x](https://evil.example) <img src=x> @everyone `a` | b\n## c www.evil.example ![](y) \u202Ed'
    const message: Message = {
      ...{ ruleId: 'r', source: 's', severity: 'error', file: '|a', place: null, reason, blame: 'source' },
    }
    const text = markdownSummary({
      publications: [],
      messages: [message],
      pictures: 0,
      links: { editions: null, pictures: null },
    })
    const row = text.split('\n').find((line) => line.startsWith('| error'))
    expect(row).toBeDefined()
    expect(row).not.toMatch(/[[\]<>@`!#*_](?!\d+;)|:\/\/|www\./u)
    expect(row?.match(/ \| /gu)).toHaveLength(3)
    expect(text).not.toContain('\u202E')
  })

  it('stay below what a server shows, and say what is left out', () => {
    const message: Message = {
      ...{ ruleId: 'r', source: 's', severity: 'info', file: 'a.md', place: null, blame: 'source' },
      reason: 'Words that come again and again. '.repeat(20),
    }
    const messages = Array.from({ length: 5000 }, () => message)
    const text = markdownSummary({
      publications: [],
      messages,
      pictures: 0,
      links: { editions: null, pictures: null },
    })
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/\n… and \d{4} more\n/u)
  })

  it('refuse what is no manifest and no messages', async () => {
    const at = workspace({ ...goodFiles, 'out/manifest.json': '{}', 'm.json': '[]' })
    expect((await at.run('summary')).exitCode).toBe(2)
    expect((await at.run('summary', 'elsewhere', '--messages', 'm.json')).exitCode).toBe(2)
    expect(existsSync(path.join(at.root, 'elsewhere'))).toBe(false)
  })
})
