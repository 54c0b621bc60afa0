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
  })

  it('should point at a character in the title', async () => {
    const { messages } = workspace({
      'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf]\nlanguages: [en]\n',
      'source/glyph/en.md': '---\ntitle: A \u{13000}\n---\n\nWords.\n',
    })
    expect((await messages('build')).messages).toMatchObject([
      { file: 'source/glyph/en.md', place: { start: { line: 2, column: 10 } } },
    ])
  })

  it('should name the picture of a drawing below the workspace', async () => {
    const { messages } = workspace({
      'source/glyph/publication.yaml': 'kind: plain\nformats: [pdf]\nlanguages: [en]\n',
      'source/glyph/en.md': '---\ntitle: Glyph\n---\n\n![A sign](media/sign.svg)\n',
      'source/glyph/media/sign.svg': drawing,
    })
    expect((await messages('build')).messages).toMatchObject([
      { ruleId: 'missing-glyph', file: 'source/glyph/media/sign.svg' },
    ])
  })
})
