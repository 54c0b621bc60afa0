import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.js'
import { growth } from '../support/processor-time.js'

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? (node.children as Nodes[]).flatMap(nodesIn) : [])]
}

/** Links with where they lead, and what stands in the file where they are said to stand. */
function linksIn(text: string): string[] {
  return nodesIn(parseMarkdown(text)).flatMap((node) => {
    if (node.type !== 'link') return []
    const { start, end } = node.position ?? {}
    const stands = text.slice(start?.offset, end?.offset)
    expect(text.split('\n')[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1)).toMatch(/^[<[a-z]/u)
    return [node.url === stands ? node.url : `${node.url} at ${stands}`]
  })
}

describe('A bare address should end', () => {
  it.each([
    [
      '详见https://example.org/report，其中说明了一切。另见me@example.org。以及（https://example.org/b）。',
      ['https://example.org/report', 'mailto:me@example.org at me@example.org', 'https://example.org/b'],
    ],
    [
      'انظر https://example.org/report، ثم (https://example.org/b)؟ و(https://example.org/c)۔',
      ['https://example.org/report', 'https://example.org/b', 'https://example.org/c'],
    ],
    [
      '访问https://example.org/report查阅，或https://example.org查阅',
      ['https://example.org/report', 'https://example.org'],
    ],
    [
      '参照https://example.org/aを、https://example.org/b에서',
      ['https://example.org/a', 'https://example.org/b'],
    ],
    [
      '（www.example.org/a）（www.example.org/b）、',
      ['http://www.example.org/a at www.example.org/a', 'http://www.example.org/b at www.example.org/b'],
    ],
    ['“https://example.org/a” «https://example.org/b»', ['https://example.org/a', 'https://example.org/b']],
    ['(https://example.org/a)b {https://example.org/b}c', ['https://example.org/a', 'https://example.org/b']],
    ['https://example.org/a.。 https://example.org/b……', ['https://example.org/a', 'https://example.org/b']],
    ['देखें https://example.org/a। फिर', ['https://example.org/a']],
  ])('where the sentence goes on: %s', (text, links) => {
    expect(linksIn(text)).toEqual(links)
    expect(linksIn(`- x\n\n  > ${text}`)).toEqual(links)
  })

  it.each([
    ['https://example.org/wiki/Foo_(bar)_x.', ['https://example.org/wiki/Foo_(bar)_x']],
    ['https://example.org/%E8%B7%AF/x?a=1&b=2 x', ['https://example.org/%E8%B7%AF/x?a=1&b=2']],
    ['https://example.org/ünïcode/路径 x', ['https://example.org/ünïcode/路径']],
    ['https://例え.jp/報告 x', ['https://例え.jp/報告']],
    ['参见https://zh.example.org/wiki/联合国。', ['https://zh.example.org/wiki/联合国']],
    ['https://zh.example.org/wiki/联合国/历史 x', ['https://zh.example.org/wiki/联合国/历史']],
    ['访问https://example.org/查阅', ['https://example.org/']],
    ['https://example.org/?q=联合国，', ['https://example.org/?q=联合国']],
    ['<https://example.org/路，径>', ['https://example.org/路，径 at <https://example.org/路，径>']],
    [
      '[https://a.org，b](https://example.org/a，b)',
      ['https://example.org/a，b at [https://a.org，b](https://example.org/a，b)'],
    ],
  ])('no earlier than it is meant to: %s', (text, links) => {
    expect(linksIn(text)).toEqual(links)
  })

  it('so that Markdown behind it is read, where it stands', () => {
    const text = '见https://example.org/a，**重点**。'
    const strong = nodesIn(parseMarkdown(text)).find(({ type }) => type === 'strong')
    expect(strong?.position?.start).toMatchObject({ line: 1, column: 24 })
  })

  it.each([
    ['https://example.org/a，'],
    ['（www.example.org/a）'],
    ['https://example.org/(((...'],
    ['https://example.org/a.'],
  ])('in time that grows with the number of addresses: %s', { timeout: 120_000 }, (text) => {
    expect(growth((count) => parseMarkdown(text.repeat(count)), 500)).toBeLessThan(9)
  })
})
