import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text x="1" y="12">\u{13000}</text></svg>'

describe('a message of a format', () => {
  it('should name its file below the workspace and the character itself, with a code frame', async () => {
    const { messages, run } = workspace({
      'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf]\nlanguages: [en]\n',
      'source/glyph/en.md': '---\ntitle: Glyph\n---\n\nText with a rare\nsign \u{13000} here.\n',
    })
    expect((await messages('build')).messages).toMatchObject([
      {
        ruleId: 'missing-glyph',
        file: 'source/glyph/en.md',
        place: { start: { line: 6, column: 6 }, end: { line: 6, column: 8 } },
      },
    ])
    expect((await run('build')).out).toContain('6 | sign \u{13000} here.')
    expect((await messages('check')).messages).toEqual((await messages('build')).messages)
  })

  it('should point at a character in the title', async () => {
    const { messages } = workspace({
      'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf]\nlanguages: [en]\n',
      'source/glyph/en.md': '---\ntitle: A \u{13000}\n---\n\nWords.\n',
    })
    for (const command of ['check', 'build'])
      expect((await messages(command)).messages).toMatchObject([
        { file: 'source/glyph/en.md', place: { start: { line: 2, column: 10 } } },
      ])
  })

  it('should name the picture of a drawing below the workspace', async () => {
    const { messages } = workspace({
      'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf]\nlanguages: [en]\n',
      'source/glyph/en.md': '---\ntitle: Glyph\n---\n\n![A sign](media/sign.svg)\n',
      'source/glyph/media/sign.svg': drawing,
    })
    for (const command of ['check', 'build'])
      expect((await messages(command)).messages).toMatchObject([
        { ruleId: 'missing-glyph', file: 'source/glyph/media/sign.svg' },
      ])
  })

  it.each([
    [
      '\u1780\u1798\u17D2\u1796\u17BB\u1787\u17B6',
      'Add fonts for the script with: rapporteur fonts add Khmr',
    ],
    [
      '\u0DC3\u0DD2\u0D82\u0DC4\u0DBD',
      'Add a family of fonts for the script to the design, under `scripts: { Sinh: … }`.',
    ],
  ])(
    'should report a script once, when checking as when building, wherever its words stand: %s',
    async (words, note) => {
      const { messages } = workspace({
        'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf, docx, html]\nlanguages: [en]\n',
        'source/glyph/en.md': `---\ntitle: Glyph\n---\n\n## Words {#a}\n\nText.[^n] \`${words}\`\n\n| A |\n|---|\n| ${words} |\n\n[^n]: ${words}\n`,
      })
      for (const command of ['check', 'build'])
        expect(
          (await messages(command)).messages.filter(({ ruleId }) => ruleId === 'missing-glyph'),
        ).toMatchObject([
          {
            severity: 'warning',
            note,
          },
        ])
    },
  )

  it('should say nothing of characters that some font of the design holds', async () => {
    const { messages } = workspace({
      'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf]\nlanguages: [en]\n',
      'source/glyph/en.md':
        '---\ntitle: Glyph\n---\n\nGood 👍🏽 family 👨‍👩‍👧 flag 🇶🇦 1️⃣ ⚠️ ∮ ∑ ☑ 保护 مرحبا Ж ﷺ.\n',
    })
    expect((await messages('check')).messages).toEqual([])
  })
})
