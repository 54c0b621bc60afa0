import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, goodFiles, workspace } from '../support/workspace.js'

interface Case {
  name: string
  /** Body of `en.md` after good front matter, or files. */
  body?: string
  files?: Files
  args?: string[]
  exitCode?: number
  /** The message expected: rule, `line:column` (null: none) and words of the reason. */
  ruleId: string
  at: string | null
  reason: string
  note?: string
}

const front = '---\ntitle: A report\n---\n\n'
const publication = (yaml: string): Files => ({ 'source/good/publication.yaml': yaml })
const markdown = (text: string | Uint8Array): Files => ({ 'source/good/en.md': text })
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const damagedPng = Buffer.from(png.map((byte, index) => (index === 45 ? byte ^ 0xff : byte)))
const picture = (name: string, bytes: string | Uint8Array): Files => ({
  ...markdown(`${front}## First\n\n![A dot](media/${name})\n`),
  [`source/good/media/${name}`]: bytes,
})
const deep = `${'> '.repeat(60)}deep`
const aliases = `title: A\nkeywords: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g']
  .map((name, index) => `k${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join(', ')}]`)
  .join('\n')}`

const cases: Case[] = [
  {
    name: 'no such publication',
    args: ['build', 'goood'],
    exitCode: 2,
    ruleId: 'unknown-publication',
    at: null,
    reason: 'Unknown publication `goood`',
    note: 'Did you mean `good`?',
  },
  {
    name: 'missing language file',
    files: publication('languages: [en, fr]\nformats: [html]\n'),
    ruleId: 'missing-language-file',
    at: '1:1',
    reason: 'Missing `fr.md`',
  },
  {
    name: 'unknown language',
    files: publication('languages: [en, tlh]\nformats: [html]\n'),
    ruleId: 'unknown-language',
    at: '1:17',
    reason: 'Unknown language `tlh`',
  },
  {
    name: 'empty file',
    files: markdown(''),
    ruleId: 'empty-file',
    at: '1:1',
    reason: 'Unexpected empty file',
  },
  {
    name: 'invalid UTF-8',
    files: markdown(Buffer.concat([Buffer.from(front), Buffer.from([0xc3, 0x28])])),
    ruleId: 'not-utf-8',
    at: '5:1',
    reason: 'not UTF-8, from byte 26 on',
  },
  {
    name: 'broken YAML',
    files: markdown('---\ntitle: "A\n---\n\n## First\n'),
    ruleId: 'yaml-syntax',
    at: '2:10',
    reason: 'Unexpected YAML',
  },
  {
    name: 'an unknown key',
    files: markdown('---\ntitle: A\nsubtitel: B\n---\n\n## First\n'),
    ruleId: 'unknown-key',
    at: '3:1',
    reason: 'Unexpected key `subtitel`',
    note: 'Did you mean `subtitle`?',
  },
  {
    name: 'a missing key',
    files: markdown('---\nsubtitle: A\n---\n\n## First\n'),
    ruleId: 'missing-key',
    at: '2:1',
    reason: 'Missing `title`, expected a text',
  },
  {
    name: 'a wrongly typed key',
    files: markdown('---\ntitle: [A]\n---\n\n## First\n'),
    ruleId: 'wrong-type',
    at: '2:8',
    reason: 'Unexpected `title`: a list, expected a text',
  },
  {
    name: 'front matter missing',
    files: markdown('## First\n'),
    ruleId: 'missing-key',
    at: '1:1',
    reason: 'Missing `title`',
  },
  {
    name: 'a language that disagrees',
    files: markdown('---\ntitle: A\nlang: fr\n---\n\n## First\n'),
    ruleId: 'language-of-file',
    at: '3:7',
    reason: 'expected `en`',
  },
  {
    name: 'an unknown key of the publication',
    files: publication('languages: [en]\nformats: [html]\nidentifer: X\n'),
    ruleId: 'unknown-key',
    at: '3:1',
    reason: 'Unexpected key `identifer`',
    note: 'Did you mean `identifier`?',
  },
  {
    name: 'no languages',
    files: publication('kind: plain\n'),
    ruleId: 'missing-key',
    at: '1:1',
    reason: 'Missing `languages`',
  },
  {
    name: 'an unknown format',
    files: publication('languages: [en]\nformats: [htm]\n'),
    ruleId: 'wrong-value',
    at: '2:11',
    reason: 'expected one of `pdf`, `docx`, `html`',
    note: 'Did you mean `html`?',
  },
  {
    name: 'an unknown kind',
    files: publication('languages: [en]\nkind: plane\n'),
    ruleId: 'unknown-kind',
    at: '2:7',
    reason: 'Unknown kind `plane`',
    note: 'Did you mean `plain`?',
  },
  {
    name: 'an unknown setting of the workspace',
    files: { 'rapporteur.yaml': 'sevrity: {}\n' },
    exitCode: 2,
    ruleId: 'unknown-key',
    at: '1:1',
    reason: 'Unexpected key `sevrity`',
  },
  {
    name: 'an unknown directive',
    body: ':::actoins\n1. One\n:::\n',
    ruleId: 'unknown-directive',
    at: '5:1',
    reason: 'Unexpected block `:::actoins`',
    note: 'Did you mean `:::actions`?',
  },
  {
    name: 'a leaf directive',
    body: '## A\n\n::actions\n',
    ruleId: 'unknown-directive',
    at: '7:1',
    reason: 'Unexpected `::actions`',
    note: 'Did you mean `:::actions`',
  },
  {
    name: 'a space after the colons',
    body: '## A\n\n::: action\n1. One\n:::\n',
    ruleId: 'unknown-directive',
    at: '7:1',
    reason: 'Unexpected `::: action`',
    note: 'Did you mean `:::actions`?',
  },
  {
    name: 'an unclosed block',
    body: '## A\n\n:::actions[Do]\n1. One\n',
    ruleId: 'unclosed-block',
    at: '7:1',
    reason: 'Unexpected end of `:::actions`',
  },
  {
    name: 'an ill-formed block',
    body: '## A\n\n:::people\nWords\n:::\n',
    ruleId: 'block-shape',
    at: '8:1',
    reason: 'Unexpected paragraph in `:::people`',
  },
  {
    name: 'bullets for actions',
    body: '## A\n\n:::actions[Do]\n- One\n:::\n',
    ruleId: 'block-shape',
    at: '8:1',
    reason: 'Unexpected bulleted list',
  },
  {
    name: 'actions without heading',
    body: '## A\n\n:::actions\n1. One\n:::\n',
    ruleId: 'block-heading',
    at: '7:1',
    reason: 'Missing heading of `:::actions`',
  },
  {
    name: 'a `#` in the body',
    body: '# A\n',
    ruleId: 'heading-level-one',
    at: '5:1',
    reason: 'Unexpected `#` heading',
  },
  {
    name: 'a skipped level',
    body: '## A\n\n#### B\n',
    ruleId: 'skipped-level',
    at: '7:1',
    reason: 'Unexpected heading of level 4 below level 2',
  },
  {
    name: 'HTML without end',
    body: `## A\n\nSome ${'<b>'.repeat(60)}words.\n`,
    ruleId: 'nesting',
    at: '7:6',
    reason: 'Unexpected HTML with more than 50 elements open inside each other',
    note: 'Close each element where it ends',
  },
  {
    name: 'an undefined footnote',
    body: '## A\n\nWords[^x].\n',
    ruleId: 'undefined-footnote',
    at: '7:6',
    reason: 'Unexpected mark `[^x]`',
  },
  {
    name: 'an unused footnote',
    body: '## A\n\nWords.\n\n[^x]: Note.\n',
    ruleId: 'unused-footnote',
    at: '9:1',
    reason: 'Unexpected footnote `[^x]`',
  },
  {
    name: 'a reference to nothing',
    body: '## A {#first}\n\nSee [](#frist).\n',
    ruleId: 'unknown-reference',
    at: '7:5',
    reason: 'Unexpected reference to `#frist`',
    note: 'Did you mean `#first`?',
  },
  {
    name: 'a duplicate id',
    body: '## A {#first}\n\n## B {#first}\n',
    ruleId: 'duplicate-id',
    at: '7:6',
    reason: 'Unexpected id `first`',
  },
  {
    name: 'an unsafe link',
    body: '## A\n\n[x](javascript:alert(1))\n',
    ruleId: 'unsafe-link',
    at: '7:1',
    reason: 'Unexpected link `javascript:alert(1)`',
  },
  {
    name: 'a missing picture',
    body: '## A\n\n![x](media/x.png)\n',
    ruleId: 'picture-missing',
    at: '7:1',
    reason: 'Missing picture `media/x.png`',
  },
  {
    name: 'a corrupt picture',
    files: picture('dot.png', damagedPng),
    ruleId: 'picture-unusable',
    at: '7:1',
    reason: 'it is damaged',
  },
  {
    name: 'a mislabelled picture',
    files: picture('dot.jpg', png),
    ruleId: 'picture-unusable',
    at: '7:1',
    reason: 'its content is PNG although its name ends in `.jpg`',
  },
  {
    name: 'a huge picture',
    files: picture('dot.png', Buffer.alloc(21 * 1024 * 1024)),
    ruleId: 'picture-unusable',
    at: '7:1',
    reason: 'it has 21 MB',
  },
  {
    name: 'a picture with a script',
    files: picture('a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
    ruleId: 'picture-unusable',
    at: '7:1',
    reason: 'it holds a `<script>` element',
  },
  {
    name: 'a picture outside',
    body: '## A\n\n![x](../../x.png)\n',
    ruleId: 'picture-path',
    at: '7:1',
    reason: 'it leaves the publication’s folder',
  },
  {
    name: 'an absolute picture',
    body: '## A\n\n![x](/etc/x.png)\n',
    ruleId: 'picture-path',
    at: '7:1',
    reason: 'Unexpected path of a picture',
  },
  {
    name: 'a picture on the web',
    body: '## A\n\n![x](https://example.org/x.png)\n',
    ruleId: 'picture-path',
    at: '7:1',
    reason: 'Unexpected address of a picture',
  },
  {
    name: 'nesting too deep',
    body: `## A\n\n${deep}\n`,
    ruleId: 'nesting',
    at: '7:1',
    reason: 'expected at most 50 levels',
  },
  {
    name: 'a line of 20 MB',
    files: markdown(Buffer.alloc(20 * 1024 * 1024, 97)),
    ruleId: 'too-large',
    at: '1:1',
    reason: 'Unexpected size of 20 MB',
  },
  {
    name: 'a very long line',
    body: `## A\n\n${'a '.repeat(600_000)}\n`,
    ruleId: 'long-line',
    at: '7:1',
    reason: 'Unexpected line of 1200000 characters',
  },
  {
    name: 'YAML aliases that explode',
    files: markdown(`---\n${aliases}\n---\n\n## A\n`),
    ruleId: 'yaml-aliases',
    at: '2:1',
    reason: 'Unexpected YAML aliases',
  },
]

describe('bad input', () => {
  for (const { name, body, files, args, exitCode, ruleId, at, reason, note } of cases) {
    it(`should name ${name} and keep the last good output`, async () => {
      const place = workspace()
      expect((await place.run('build')).exitCode).toBe(0)
      const before = place.output()
      place.write(files ?? markdown(front + body))
      const result = await place.messages(...(args ?? ['build']))
      const message = result.messages.find((one) => one.ruleId === ruleId)
      expect(message, JSON.stringify(result.messages, null, 2)).toBeDefined()
      expect(message?.reason).toContain(reason)
      expect(message?.place ? `${message.place.start.line}:${message.place.start.column}` : null).toBe(at)
      if (note) expect(message?.note).toContain(note)
      // Every message of the run names its file and what to do, and its place where the file is a text.
      for (const one of result.messages) {
        expect(one.file, one.reason).toMatch(/\S/)
        expect(one.note, one.reason).toMatch(/\S/)
        if (/\.(?:md|yaml|svg)$/.test(one.file)) expect(one.place, one.reason).not.toBeNull()
      }
      expect(result.exitCode).toBe(exitCode ?? 1)
      expect(place.output()).toEqual(before)
    })
  }

  it('should show both places of a duplicate id', async () => {
    const place = workspace(markdown(`${front}## A {#first}\n\n## B {#first}\n`))
    const { messages } = await place.messages('check')
    const duplicate = messages.find(({ ruleId }) => ruleId === 'duplicate-id')
    expect(duplicate?.cause?.place?.start).toMatchObject({ line: 5, column: 6 })
  })

  it('should refuse a picture behind a link that leads outside', async () => {
    const place = workspace({ ...goodFiles, ...markdown(`${front}## A\n\n![x](media/x.png)\n`) })
    writeFileSync(path.join(place.root, 'secret.png'), png)
    mkdirSync(path.join(place.root, 'source/good/media'))
    symlinkSync('../../../secret.png', path.join(place.root, 'source/good/media/x.png'))
    const { messages, exitCode } = await place.messages('build')
    expect(messages.filter(({ source }) => source === 'read').map(({ reason }) => reason)).toEqual([
      'Unexpected link behind `media/x.png`: it leads out of the publication’s folder',
    ])
    expect(exitCode).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)('should name a picture that cannot be read', async () => {
    const place = workspace({ ...goodFiles, ...picture('dot.png', png) })
    chmodSync(path.join(place.root, 'source/good/media/dot.png'), 0)
    const { messages } = await place.messages('build')
    expect(messages[0]?.ruleId).toBe('picture-unreadable')
  })

  it('should accept a byte-order mark and CRLF', async () => {
    const place = workspace()
    await place.run('build')
    const before = place.output()
    place.write(markdown(`\uFEFF${front}## First {#first}\n\nWords.\n`.replace(/\n/g, '\r\n')))
    const { messages, exitCode } = await place.messages('build')
    expect(messages).toEqual([])
    expect(exitCode).toBe(0)
    const edition = path.join('good', 'en', 'good.en.html')
    expect(place.output().get(edition)).toBe(before.get(edition))
  })

  it('should say that the output folder cannot be written', async () => {
    const place = workspace({ ...goodFiles, blocked: 'a file' })
    const { messages, exitCode } = await place.messages('build', '--out', 'blocked/out')
    expect(messages[0]?.reason).toContain('a file stands where the folder should be')
    expect(exitCode).toBe(2)
  })

  it('should build the others when one publication has an error', async () => {
    const place = workspace({
      ...goodFiles,
      'source/bad/publication.yaml': 'languages: [en]\nformats: [html]\n',
      'source/bad/en.md': '# no',
    })
    const { exitCode } = await place.messages('build')
    expect(exitCode).toBe(1)
    expect([...place.output().keys()]).toContain(path.join('good', 'en', 'good.en.html'))
    expect([...place.output().keys()].filter((name) => name.startsWith('bad'))).toEqual([])
  })

  it('should call an unknown option or command wrong use', async () => {
    const place = workspace()
    expect((await place.run('build', '--frmat', 'pdf')).exitCode).toBe(2)
    expect((await place.run('biuld')).exitCode).toBe(2)
    expect((await place.run('build', '--format', 'odt')).exitCode).toBe(2)
  })
})
