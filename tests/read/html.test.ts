import { describe, expect, it } from 'vitest'
import { openTags } from '../../src/model/open-tags.js'
import { reportFrom } from '../support/report.js'

/** The body as nested names with their words: `paragraph(text:H subscript(text:2))`. */
function outline(text: string): string {
  const { report } = reportFrom({ text })
  const said = (node: unknown): string => {
    const { type, value, url, media, children, terms, caption } = node as Record<string, unknown>
    const inner = [
      ...((terms as unknown[]) ?? []),
      ...((children as unknown[]) ?? []),
      ...((caption as unknown[]) ?? []),
    ]
    const own = [value, url, media].filter((part) => part !== undefined).map((part) => `:${part}`)
    const below = inner.length > 0 || children ? `(${inner.map(said).join(' ')})` : ''
    return `${type}${own.join('')}${below}`
  }
  return report.children.map(said).join(' ')
}

function reasons(text: string): string[] {
  return reportFrom({ text }).messages.map(
    ({ ruleId, severity, place, reason }) =>
      `${place?.start.line}:${place?.start.column} ${severity} ${ruleId}: ${reason}`,
  )
}

describe('HTML in Markdown should', () => {
  it.each([
    ['H<sub>2</sub>O', 'paragraph(text:H subscript(text:2) text:O)'],
    ['m<sup>3</sup>', 'paragraph(text:m superscript(text:3))'],
    ['<del>a</del><ins>b</ins>', 'paragraph(delete(text:a) text:  insert(text:b))'],
    ['<s>a</s> <mark>b</mark>', 'paragraph(delete(text:a) text:  highlight(text:b))'],
    [
      '<kbd>Enter</kbd> <b>b</b> <i>i</i>',
      'paragraph(keyboard(text:Enter) text:  strong(text:b) text:  emphasis(text:i))',
    ],
    ['<code>a*b*</code>', 'paragraph(inlineCode:ab)'],
    ['a<br>b<br/>c', 'paragraph(text:a break text:b break text:c)'],
    [
      '<a href="https://example.org/">a *b*</a>',
      'paragraph(link:https://example.org/(text:a  emphasis(text:b)))',
    ],
    ['<q>a</q>', 'paragraph(text:“a”)'],
    ['Say <span lang="fr">bonjour</span>.', 'paragraph(text:Say  span(text:bonjour) text:.)'],
    ['a <b>b <i>c</b> d</i>', 'paragraph(text:a  strong(text:b  emphasis(text:c)) emphasis(text: d))'],
  ])('read %s in a line', (text, expected) => {
    expect(outline(text)).toBe(expected)
    expect(reasons(text)).toEqual([])
  })

  it.each([
    ['<p align="center">One</p>\n\n<div>Two</div>', 'paragraph(text:One) paragraph(text:Two)'],
    [
      '<ul>\n<li>a</li>\n<li>b <b>c</b></li>\n</ul>',
      'list(listItem(paragraph(text:a)) listItem(paragraph(text:b  strong(text:c))))',
    ],
    [
      '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>',
      'list(listItem(paragraph(text:a) list(listItem(paragraph(text:b)))))',
    ],
    [
      '<dl><dt>a</dt><dd>b</dd></dl>',
      'definitionList(definitionGroup(term(text:a) definition(paragraph(text:b))))',
    ],
    ['<h2>Head</h2>\n\nWords', 'section(paragraph(text:Words))'],
    ['<blockquote><p>a</p></blockquote>', 'blockquote(paragraph(text:a))'],
    ['<pre><code class="language-js">a\n  b</code></pre>', 'code:a\n  b'],
    ['a\n\n<hr>\n\nb', 'paragraph(text:a) thematicBreak paragraph(text:b)'],
    [
      '<details>\n<summary>More</summary>\n\nWith *Markdown*.\n\n- a\n\n</details>',
      'paragraph(strong(text:More)) paragraph(text:With  emphasis(text:Markdown) text:.) list(listItem(paragraph(text:a)))',
    ],
    [
      '<table><caption>C</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
      'table(tableRow(tableCell(text:a) tableCell(text:b)) tableRow(tableCell(text:1) tableCell(text:2)) text:C)',
    ],
    [
      '<figure><img src="media/a.png" alt="A"><figcaption>Cap</figcaption></figure>',
      'figure:media/a.png(text:Cap)',
    ],
    [
      '| a |\n| - |\n| b<br>c<ul><li>d</li><li>e</li></ul> |',
      'table(tableRow(tableCell(text:a)) tableRow(tableCell(text:b break text:c break text:d break text:e)))',
    ],
    [
      '<table><tr><td>a</td></tr><tr><td>b<ol start="3"><li>c</li><li> </li><li>d</li></ol></td></tr></table>',
      'table(tableRow(tableCell(text:a)) tableRow(tableCell(text:b break text:3.\u00A0c break text:4.\u00A0d)))',
    ],
  ])('read %s among blocks', (text, expected) => {
    // The comment lets the test's source know the picture.
    const whole = `${text}\n\n<!-- ![](media/a.png) -->`
    expect(outline(whole)).toBe(expected)
    expect(reasons(whole)).toEqual([])
  })

  it.each([
    [
      'A <font color="red">red</font> word',
      '1:3 warning raw-html: Unexpected HTML `<font>`, left out; its words stay',
      'A red word',
    ],
    [
      'A <script>alert(1)</script> word',
      '1:3 warning raw-html: Unexpected HTML `<script>`, left out with all that it holds',
      'A word',
    ],
    [
      '<Tabs>\n<TabItem value="a">\nWords.\n</TabItem>\n</Tabs>',
      '1:1 warning raw-html: Unexpected HTML `<tabs>`, left out; its words stay',
      'Words.',
    ],
    [
      'A List<String> of <your-name>',
      '1:7 warning raw-html: Unexpected `<String>`, which looks like HTML and is printed as typed',
      'A List<String> of <your-name>',
    ],
  ])('report %s and keep its words', (text, reason, words) => {
    expect(reasons(text)[0]).toBe(reason)
    expect(outline(text).replace(/ ?text:|paragraph\(|\)/g, '')).toBe(words)
  })

  it('report cells that span others, and leave what they cover empty', () => {
    const text =
      '<table><tr><td colspan="2">a</td></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>'
    expect(reasons(text)).toEqual([
      '1:1 warning raw-html: Unexpected cell that spans others, set as one cell; those that it covers stay empty',
    ])
    expect(outline(text)).toBe(
      'table(tableRow(tableCell(text:a) tableCell()) tableRow(tableCell(text:b) tableCell(text:c)) tableRow(tableCell() tableCell(text:d)))',
    )
  })

  it('make no more empty cells than a page can hold', () => {
    const { report } = reportFrom({
      text: `<table><tr>${'<td colspan="9999999" rowspan="999999">a</td>'.repeat(3)}</tr><tr><td>b</td></tr></table>`,
    })
    const [table] = report.children
    const cells = table?.type === 'table' ? table.children.flatMap(({ children }) => children) : []
    expect(cells.length).toBeLessThan(300)
    expect(cells.filter(({ children }) => children.length > 0)).toHaveLength(4)
  })

  it('publish no comment and no attribute', () => {
    const text =
      '<p onclick="x()" style="color:red">a <!-- b --> <b onmouseover="y()">c</b></p>\n\n<!-- secret -->'
    const { report } = reportFrom({ text })
    expect(JSON.stringify(report)).not.toMatch(/onclick|style|onmouseover|secret| b /)
  })

  it('refuse addresses that run code as in Markdown', () => {
    expect(reasons('<a href="javascript:alert(1)">a</a>')[0]).toContain('unsafe-link')
  })

  it('refuse more elements inside each other than can be read, however they are hidden', () => {
    expect(reasons('<div>'.repeat(60) + '</div>'.repeat(60))[0]).toContain('error nesting')
    expect(openTags('<b x="</b>">'.repeat(10))).toBe(10)
    expect(openTags(`<b ${'"'}> `.repeat(10))).toBe(10)
    expect(openTags('<b =">'.repeat(10))).toBe(10)
    expect(openTags('<b><script></b></script>'.repeat(10))).toBe(11)
    expect(openTags('<b><!-- </b> -->'.repeat(10))).toBe(10)
    expect(openTags('<b>x</b>'.repeat(10))).toBe(1)
  })
})
