import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/read/front-matter.js'
import { parseMarkdown } from '../../src/read/markdown.js'

function read(yaml: string) {
  return readFrontMatter(parseMarkdown(`---\n${yaml}\n---\n\nWords.\n`), {
    path: 'source/p/en.md',
    language: 'en',
    required: [],
    organisation: null,
  })
}

describe('front matter should', () => {
  it('keep numbers, dates and truth values as they are typed', () => {
    const { frontMatter, messages } = read(
      'title: 2024\nshort-title: no\nsubtitle: 2024-01-02\nplace: 1.10\nkeywords: [yes, 1.10, on, 0x1F, 1e3, .inf, true]',
    )
    expect(messages).toEqual([])
    expect(frontMatter).toMatchObject({
      title: '2024',
      shortTitle: 'no',
      subtitle: '2024-01-02',
      place: '1.10',
      keywords: ['yes', '1.10', 'on', '0x1F', '1e3', '.inf', 'true'],
    })
  })

  it('say how to write a title with a colon', () => {
    const { frontMatter, messages } = read('title: Context: a history')
    expect(frontMatter).toBeNull()
    expect(messages).toMatchObject([
      {
        ruleId: 'yaml-syntax',
        place: { start: { line: 2 } },
        note: expect.stringContaining('quotation marks'),
      },
    ])
  })

  it('refuse a control character written with an escape of YAML, where it stands', () => {
    const { frontMatter, messages } = read('title: Words\nsubtitle: "A bell\\u0007"')
    expect(frontMatter).toBeNull()
    expect(messages).toMatchObject([
      { ruleId: 'control-characters', place: { start: { line: 3, column: 11 } } },
    ])
  })

  it('point at a key that nobody knows', () => {
    expect(read('title: Words\nsub-title: x').messages).toMatchObject([
      { ruleId: 'unknown-key', place: { start: { line: 3, column: 1 } } },
    ])
  })
})
