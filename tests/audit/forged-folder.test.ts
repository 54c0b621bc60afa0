import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditOutput } from '../../src/audit/output.js'
import { sumsFile } from '../../src/audit/sums.js'
import { formats } from '../../src/build/formats.js'
import { pageMaker } from '../../src/build/page-maker.js'
import { build } from '../../src/library/stages.js'
import { sha256 } from '../../src/model/sha256.js'
import { workspace } from '../support/workspace.js'

/** Changes a file of an output folder, and all that the folder says of its files with it. */
function forge(out: string, name: string, change: (text: string) => string, isNew = false): void {
  const file = path.join(out, name)
  const before = isNew ? '' : readFileSync(file, 'utf8')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, change(before))
  const sum = sha256(readFileSync(file))
  const manifest = path.join(out, 'manifest.json')
  if (!isNew)
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(sha256(Buffer.from(before)), sum))
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
  const sums = new Map(names.map((one) => [one, sha256(readFileSync(path.join(out, one)))]))
  writeFileSync(path.join(out, 'SHA256SUMS'), sumsFile(sums))
}

describe('an output folder whose checksums and manifest agree with what was forged should', () => {
  /** Audits a fresh build with one file changed; the rules that speak, and of which files. */
  async function audited(name: string, change: (text: string) => string, isNew = false): Promise<string[]> {
    const { root } = workspace({
      'source/p/publication.yaml': 'languages: [en]\nformats: [html]\n',
      'source/p/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
    })
    const out = path.join(root, 'out')
    const built = await build({ cwd: root, out })
    expect(built.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    forge(out, name, change, isNew)
    const { messages } = await auditOutput(out, formats, undefined, pageMaker)
    return messages.map(({ ruleId, file }) => `${ruleId} ${file.split('out/').at(-1)}`)
  }

  it('pass where nothing was', async () => {
    expect(await audited('index.html', (text) => text)).toEqual([])
  })

  it.each(['index.html', 'p/evidence/index.html', 'p/en/p.en.html'])(
    'fail by elements in %s that nest without end',
    async (page) => {
      const said = await audited(page, (text) => text.replace('</main>', `${'<span>'.repeat(20_000)}</main>`))
      expect(said).toContain(
        page.startsWith('p/en') ? `unreadable-edition ${page}` : `foreign-content ${page}`,
      )
    },
  )

  it('fail by what an edition says', async () => {
    const said = await audited('p/en/p.en.html', (text) => text.replace('Words.', 'Other words.'))
    expect(said).toContain('different-text p/en/p.en.html')
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">Words</p>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a picture', '<img src="https://example.org/a.png">'],
    ['a form', '<form action="https://example.org"><input></form>'],
    ['a link that leads away', '<a href="https://example.org">Verify</a>'],
    ['a link that runs', '<a href="javascript:alert(1)">Verify</a>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org">'],
    ['a style sheet', '<style>main { display: none }</style>'],
    ['a style of its own', '<p style="position:fixed">Words</p>'],
    ['a drawing', '<svg><script>alert(1)</script></svg>'],
    ['a comment', '<!-- words -->'],
  ])('fail by %s in its pages', async (_name, markup) => {
    for (const page of ['index.html', 'p/evidence/index.html']) {
      const said = await audited(page, (text) => text.replace('</main>', `${markup}</main>`))
      expect(said).toContain(`foreign-content ${page}`)
    }
  })

  it.each([
    ['without a policy', (text: string) => text.replace(/<meta http-equiv[^>]*>/, '')],
    ['with another policy', (text: string) => text.replace('default-src &#x27;none&#x27;', 'default-src *')],
    ['with another style sheet', (text: string) => text.replace('</style>', 'p { color: red }</style>')],
  ])('fail by a page %s', async (_name, change) => {
    expect(new Set(await audited('index.html', change))).toEqual(new Set(['foreign-content index.html']))
  })

  it.each([
    ['p/evidence/index.html', 'other words', (text: string) => text.replace('Messages', 'No messages')],
    [
      'p/evidence/index.html',
      'an outcome',
      (text: string) => text.replace(/class="outcome( [a-z-]+)?"/, 'class="outcome fail"'),
    ],
    [
      'p/evidence/index.html',
      'other figures',
      (text: string) => text.replace('0 differences', '9 differences'),
    ],
    [
      'p/evidence/index.html',
      'words that are hidden',
      (text: string) => text.replace('<p>', '<p aria-hidden="true">'),
    ],
    ['index.html', 'another title', (text: string) => text.replaceAll('A report', 'Another report')],
    [
      'index.html',
      'another organisation',
      (text: string) =>
        text.replace('<div class="title">', '<p class="organisation">Ours</p><div class="title">'),
    ],
    [
      'index.html',
      'another link',
      (text: string) => text.replaceAll('p/en/p.en.html', 'p/evidence/index.html'),
    ],
    ['index.html', 'another checksum', (text: string) => text.replace(/[0-9a-f]{64}/, '0'.repeat(64))],
    [
      'index.html',
      'words that were left out',
      (text: string) => text.replace(/<ul class="downloads">.*?<\/ul>/s, ''),
    ],
  ])('fail by %s with %s', async (page, _what, change) => {
    expect(await audited(page, change)).toEqual([`different-page ${page}`])
  })

  it.each([
    ['hides', '.verdict { display: none }'],
    ['covers', 'main::before { content: "Passed"; position: fixed }'],
    ['moves words away', '.verdict { text-indent: -9999px }'],
  ])('fail by a style sheet of a page that %s and that its policy names', async (_name, rule) => {
    const change = (text: string) => {
      const sheet = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
      const hash = (css: string) => createHash('sha256').update(css).digest('base64')
      return text.replace(sheet, `${sheet}${rule}`).replace(hash(sheet), hash(`${sheet}${rule}`))
    }
    for (const page of ['index.html', 'p/evidence/index.html'])
      expect(new Set(await audited(page, change))).toEqual(new Set([`foreign-content ${page}`]))
  })

  it.each([
    ['p/evidence/messages.json', (text: string) => text.replace('"messages": [', '"messages": [{},')],
    ['p/evidence/audit.json', (text: string) => text.replace('"compared": ', '"compared": 9')],
    ['p/evidence/parity.json', (text: string) => text.replace('"source": "en"', '"source": "fr"')],
    ['p/evidence/versions.json', (text: string) => text.replace('"pdfmake"', '"pdfmaker"')],
  ])('fail by %s that says otherwise than the page', async (name, change) => {
    expect(await audited(name, change)).toEqual(['disagreeing-evidence p/evidence/page.json'])
  })

  it('fail by data of a page that agree with nothing else', async () => {
    const said = await audited('p/evidence/page.json', (text) => text.replace('"A report"', '"Another"'))
    expect(new Set(said)).toEqual(
      new Set(['disagreeing-evidence p/evidence/page.json', 'different-page p/evidence/index.html']),
    )
    const emptied = await audited('p/evidence/page.json', () => '{"tools": 3}')
    expect(emptied).toContain('disagreeing-evidence p/evidence/page.json')
    const damaged = await audited('p/evidence/page.json', () => '[]')
    expect(damaged).toContain('disagreeing-evidence p/evidence/page.json')
    const unnamed = (text: string) => text.replace(/"evidence": "[^"]*"/, '"evidence": null')
    expect(await audited('manifest.json', unnamed)).toContain('different-page index.html')
  })

  it('be reported when another version made the pages', async () => {
    const said = await audited('p/evidence/page.json', (text) => text.replace(/"0\.\d+\.\d+"/, '"0.0.1"'))
    expect(said).toContain('other-version p/evidence/index.html')
    expect(said).toContain('other-version index.html')
  })

  it('fail by files that were added', async () => {
    const page = () => '<script>alert(1)</script>'
    expect(await audited('p/evidence/added.html', page, true)).toEqual([
      'unlisted-evidence p/evidence/added.html',
    ])
    expect(await audited('p/evidence/reports/added.html', page, true)).toEqual([
      'unlisted-evidence p/evidence/reports/added.html',
    ])
    expect(await audited('p/en/added.html', page, true)).toEqual(['unlisted-edition p/en/added.html'])
  })
})
