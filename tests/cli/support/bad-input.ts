import type { Files } from '../../support/workspace.js'

/** Something bad that is fed to the command line, and what it must say of it. */
export interface BadInput {
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

/** Front matter of a report, which ends in line 4. */
export const front = '---\ntitle: A report\n---\n\n'
const publication = (yaml: string): Files => ({ 'source/good/publication.yaml': yaml })
/** The Markdown of the good publication. */
export const markdown = (text: string | Uint8Array): Files => ({ 'source/good/en.md': text })
/** A picture of one dot. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const damagedPng = Buffer.from(png.map((byte, index) => (index === 45 ? byte ^ 0xff : byte)))
/** A report that shows a picture, and the picture. */
export const picture = (name: string, bytes: string | Uint8Array): Files => ({
  ...markdown(`${front}## First\n\n![A dot](media/${name})\n`),
  [`source/good/media/${name}`]: bytes,
})
const deep = `${'> '.repeat(60)}deep`
const aliases = `title: A\nkeywords: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g']
  .map((name, index) => `k${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join(', ')}]`)
  .join('\n')}`

/** Every kind of bad input. */
export const badInput: readonly BadInput[] = [
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
    at: null,
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
    name: 'HTML deep inside HTML',
    body: `## A\n\nSome ${'<b>'.repeat(60)}words${'</b>'.repeat(60)}.\n`,
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
    files: picture('dot.svg', png),
    ruleId: 'picture-unusable',
    at: '7:1',
    reason: 'its content is PNG although its name ends in `.svg`',
    note: 'Let its name end in `.png`',
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
