import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.js'

const short: Record<string, string> = {
  definitionList: 'dl',
  definitionTerm: 'dt',
  definitionDescription: 'dd',
  paragraph: 'p',
}

/** The tree as one line: `dl(dt(A) dd(p(b)))`. */
function outline(text: string): string {
  return said(parseMarkdown(text)).replace(/^root\((.*)\)$/u, '$1')
}

function said(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '/')
  const name = short[node.type] ?? node.type
  if ('children' in node) return `${name}(${node.children.map(said).join(' ')})`
  return 'value' in node ? `${name}(${node.value})` : name
}

describe('definition lists', () => {
  for (const [what, text, tree] of [
    ['a term and its definition', 'A\n: b', 'dl(dt(A) dd(p(b)))'],
    ['several of both', 'A\nB\n: c\n: d', 'dl(dt(A) dt(B) dd(p(c)) dd(p(d)))'],
    ['a blank line between', 'A\n\n: b\n\n: c', 'dl(dt(A) dd(p(b)) dd(p(c)))'],
    ['entries apart', 'A\n: b\n\nC\n: d\n\nText.', 'dl(dt(A) dd(p(b)) dt(C) dd(p(d))) p(Text.)'],
    ['a marker that is indented', 'A\n   :   b', 'dl(dt(A) dd(p(b)))'],
    ['a tab behind the marker', 'A\n:\tb\n\n\tc', 'dl(dt(A) dd(p(b) p(c)))'],
    ['lines that go on, indented or not', 'A\n: b\n  c\nd', 'dl(dt(A) dd(p(b/c/d)))'],
    [
      'blocks by the width of the marker',
      'A\n: b\n\n  c\n\n  - d',
      'dl(dt(A) dd(p(b) p(c) list(listItem(p(d)))))',
    ],
    ['blocks by four columns', 'A\n: b\n\n    c', 'dl(dt(A) dd(p(b) p(c)))'],
    ['blocks by four columns under a wide marker', 'A\n   :   b\n\n    c', 'dl(dt(A) dd(p(b) p(c)))'],
    ['code', 'A\n:   b\n\n        c', 'dl(dt(A) dd(p(b) code(c)))'],
    ['content below the marker', 'A\n:\n    b', 'dl(dt(A) dd(p(b)))'],
    [
      'lists in a definition',
      'A\n: B\n  : c\n\n  : d\n: e',
      'dl(dt(A) dd(dl(dt(B) dd(p(c)) dd(p(d)))) dd(p(e)))',
    ],
    ['a quotation', '> A\n> : b\n>\n>   c', 'blockquote(dl(dt(A) dd(p(b) p(c))))'],
    ['an item', '- A\n  : b\n- c', 'list(listItem(dl(dt(A) dd(p(b)))) listItem(p(c)))'],
    ['a note', 'x[^1]\n\n[^1]: A\n    : b', 'p(x footnoteReference) footnoteDefinition(dl(dt(A) dd(p(b))))'],
    ['a directive', ':::notice\nA\n: b\n:::', 'containerDirective(dl(dt(A) dd(p(b))))'],
    ['emphasis over lines of one term', '*A\nB*\n: c', 'dl(dt(emphasis(A/B)) dd(p(c)))'],
    ['a term with a sign of tables', 'A | B\n: c', 'dl(dt(A | B) dd(p(c)))'],
    [
      'words in any script',
      '术语\n: 定义\n\nمصطلح\n: تعريف',
      'dl(dt(术语) dd(p(定义)) dt(مصطلح) dd(p(تعريف)))',
    ],
  ] as const)
    it(`should read ${what}`, () => {
      expect(outline(text)).toBe(tree)
    })

  for (const [what, text, tree] of [
    ['a colon in front of a paragraph', ': a\n\nb', 'p(: a) p(b)'],
    ['two blank lines', 'A\n\n\n: b', 'p(A) p(: b)'],
    ['a heading', '# A\n: b', 'heading(A) p(: b)'],
    ['a rule', '---\n: b', 'thematicBreak p(: b)'],
    ['a block of code', '```\nA\n```\n: b', 'code(A) p(: b)'],
    ['a comment', '<!-- A -->\n\n: b', 'html(<!-- A -->) p(: b)'],
    ['a list', '- A\n: b', 'list(listItem(p(A/: b)))'],
    ['a list and a blank line', '- A\n\n: b', 'list(listItem(p(A))) p(: b)'],
    ['a quotation', '> A\n: b', 'blockquote(p(A/: b))'],
    ['a quotation and a blank line', '> A\n\n: b', 'blockquote(p(A)) p(: b)'],
    ['an address', '[a]: http://b.c\n: d', 'definition p(: d)'],
  ] as const)
    it(`should leave a marker below ${what} alone`, () => {
      expect(outline(text)).toBe(tree)
    })

  for (const [what, text, tree] of [
    ['a table, as captions have', '| A |\n|---|\n| b |\n\n: c', /p\(: c\)$/u],
    ['words above a table, as captions have', 'A\n\n: c\n\n| A |\n|---|\n| b |', /^p\(A\) p\(: c\) table/u],
    ['an escaped colon', 'A\n\\: b', /^p\(A\/: b\)$/u],
    ['a colon without a space', 'A\n:b', /^p\(A\/:b\)$/u],
    ['a time', 'at\n10:30', /^p\(at\/10:30\)$/u],
    ['a fence', 'A\n\n:::notice\nb\n:::', /^p\(A\) containerDirective/u],
  ] as const)
    it(`should not take ${what} for a definition`, () => {
      expect(outline(text)).toMatch(tree)
    })

  it('should say where terms and definitions stand', () => {
    const [list] = parseMarkdown('> A\n>  B *c*\n> : d\n>   e\n\nText').children
    const [quoted] = list && 'children' in list ? list.children : []
    const parts = quoted && 'children' in quoted ? quoted.children : []
    expect(parts.map(({ position }) => [position?.start, position?.end])).toMatchObject([
      [
        { line: 1, column: 3 },
        { line: 1, column: 4 },
      ],
      [
        { line: 2, column: 4, offset: 7 },
        { line: 2, column: 9 },
      ],
      [
        { line: 3, column: 3 },
        { line: 4, column: 6 },
      ],
    ])
  })
})
