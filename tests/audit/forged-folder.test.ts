import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditOutput } from '../../src/audit/output.js'
import { sha256, sumsFile } from '../../src/audit/sums.js'
import { formats } from '../../src/build/formats.js'
import { build } from '../../src/build/index.js'
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
    const options = {
      cwd: root,
      publications: [],
      languages: [],
      formats: [],
      strict: false,
      out,
      write: true,
    }
    const built = await build(options)
    expect(built.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    forge(out, name, change, isNew)
    const { messages } = await auditOutput(out, formats)
    return messages.map(({ ruleId, file }) => `${ruleId} ${file.split('out/').at(-1)}`)
  }

  it('pass where nothing was', async () => {
    expect(await audited('index.html', (text) => text)).toEqual([])
  })

  it('fail by what an edition says', async () => {
    const said = await audited('p/en/p.en.html', (text) => text.replace('Words.', 'Other words.'))
    expect(said).toEqual(['different-text p/en/p.en.html'])
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
      expect(new Set(said)).toEqual(new Set([`foreign-content ${page}`]))
    }
  })

  it.each([
    ['without a policy', (text: string) => text.replace(/<meta http-equiv[^>]*>/, '')],
    ['with another policy', (text: string) => text.replace('default-src &#x27;none&#x27;', 'default-src *')],
    ['with another style sheet', (text: string) => text.replace('</style>', 'p { color: red }</style>')],
  ])('fail by a page %s', async (_name, change) => {
    expect(await audited('index.html', change)).toEqual(['foreign-content index.html'])
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
