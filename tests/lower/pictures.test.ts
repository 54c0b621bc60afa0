import { expect, it } from 'vitest'
import { nodesOf } from '../../src/model/walk.js'
import { reportFrom } from '../support/report.js'

it('a second picture in a figure should be an error with its place', () => {
  const { messages } = reportFrom({
    text: '## A {#a}\n\n:::figure{#f}\n![Before](media/x.svg) ![After](media/y.svg)\n\nThe river\n:::\n',
  })
  expect(
    messages.map(({ ruleId, severity, place }) => [ruleId, severity, place?.start.line, place?.start.column]),
  ).toEqual([['second-picture', 'error', 4, 24]])
})

it('words right below a picture should be an error with its place', () => {
  const at = (text: string) =>
    reportFrom({ text }).messages.map(({ ruleId, place }) => [ruleId, place?.start.line, place?.start.column])
  const expected = [['picture-with-words', 3, 1]]
  expect(at('## A {#a}\n\n![A river](media/x.png)\nFigure 1. The river\n')).toEqual(expected)
  expect(at('## A {#a}\n\n![A river](media/x.png)\\\nFigure 1. The river\n')).toEqual(expected)
  expect(at('## A {#a}\n\nWords\n![A river](media/x.png)\n')).toEqual([['picture-with-words', 4, 1]])
  expect(at('## A {#a}\n\nPress ![the button](media/x.png)\nto go on.\n')).toEqual([])
})

it('a picture whose alternative text shows nothing should decorate', () => {
  const { report } = reportFrom({
    text: '## A {#a}\n\n![\u2028](media/x.png)\n\nSee ![\u200B](media/x.png).\n',
  })
  expect(JSON.stringify(report)).toContain('"media":"media/x.png","alternative":""')
  expect(JSON.stringify(report)).not.toMatch(/[\u2028\u200B]/)
})

it.each(['![A river](media/x.png) {#river}', '![A river](media/x.png){#river}\n'])(
  'a picture alone with its id should be a figure of that id: %j',
  (text) => {
    const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}\n\nSee [the river](#river).\n` })
    expect(messages).toEqual([])
    const [section] = report.children
    const [figure] = section?.type === 'section' ? section.children : []
    expect(figure).toMatchObject({ type: 'figure', id: 'river', media: 'media/x.png' })
  },
)

const out = { type: 'link', url: 'https://example.org/', title: null, children: [] }

function figuresOf(text: string) {
  const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}\n\n## B {#b}\n\nWords.\n` })
  const figures = nodesOf(report).filter((node) => node.type === 'figure')
  return {
    figures,
    messages: messages.map(({ ruleId, severity, place }) => [ruleId, severity, place?.start.line]),
  }
}

it.each([
  ['alone in its paragraph', '[![A river](media/x.png)](https://example.org/)', out],
  ['with a title', '[![A river](media/x.png)](https://example.org/ "More")', { ...out, title: 'More' }],
  ['with an id', '[![A river](media/x.png)](https://example.org/){#river}', out],
  ['in a figure', ':::figure\n[![A river](media/x.png)](https://example.org/)\n\nThe river\n:::', out],
  ['of a place', '[![A river](media/x.png)](#b)', { type: 'reference', target: 'b', children: [] }],
  [
    'of a heading by its words',
    '[![A river](media/x.png)](#B)',
    { type: 'reference', target: 'b', children: [] },
  ],
  ['by names', '[![A river][x]][home]\n\n[x]: media/x.png\n[home]: https://example.org/', out],
  ['in an item', '- Words.\n\n  [![A river](media/x.png)](https://example.org/)', out],
  ['in a quotation', '> [![A river](media/x.png)](https://example.org/)', out],
  ['in HTML', '<a href="https://example.org/"><img src="media/x.png" alt="A river"></a>', out],
  [
    'in a figure of HTML',
    '<figure><a href="https://example.org/"><img src="media/x.png" alt="A river"></a><figcaption>The river</figcaption></figure>',
    out,
  ],
])('a picture in a link should be a figure with that link: %s', (_, text, link) => {
  const { figures, messages } = figuresOf(text)
  expect(messages).toEqual([])
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatchObject({ media: 'media/x.png', alternative: 'A river', link })
})

it.each([
  ['to nothing in the file', '[![A river](media/x.png)](#nowhere)', 'unknown-reference', 'error'],
  ['to a script', '[![A river](media/x.png)](javascript:go)', 'unsafe-link', 'error'],
  ['to a file', '[![A river](media/x.png)](annex.pdf)', 'relative-link', 'warning'],
  ['without an address', '[![A river](media/x.png)]()', 'relative-link', 'warning'],
  ['with no name', '[![](media/x.png)](https://example.org/)', 'empty-link', 'error'],
  ['to a place with no name', '[![](media/x.png)](#b)', 'empty-link', 'error'],
])('a picture should be shown without a link %s, which is told of', (_, text, ruleId, severity) => {
  const { figures, messages } = figuresOf(text)
  expect(messages).toEqual([[ruleId, severity, 3]])
  expect(figures).toHaveLength(1)
  expect(figures[0]).not.toHaveProperty('link')
})

it.each(['![](media/x.png)', '**![](media/x.png)**'])(
  'a link among words should not hold %s alone, of which nobody could say where it leads',
  (shown) => {
    const found = (text: string) =>
      reportFrom({ text: `## A {#a}\n\n${text}\n` }).messages.map(({ ruleId }) => ruleId)
    expect(found(`See [${shown}](https://example.org/) here.`)).toEqual(['empty-link'])
    expect(found(`See [${shown}](#a) here.`)).toEqual(['empty-link'])
    expect(found(`See [${shown} more](https://example.org/) here.`)).toEqual([])
  },
)

it('pictures below one another should be figures, and a linked one among words stays there', () => {
  const found = (text: string) => {
    const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}\n` })
    const [section] = report.children
    return [messages.length, ...(section?.type === 'section' ? section.children.map(({ type }) => type) : [])]
  }
  expect(found('![A river](media/x.png)\n![A lake](media/y.png)')).toEqual([0, 'figure', 'figure'])
  expect(
    found('[![A river](media/x.png)](https://example.org/)\n[![A lake](media/y.png)](https://example.org/)'),
  ).toEqual([0, 'figure', 'figure'])
  expect(found('[![A river](media/x.png)](https://example.org/) and words')).toEqual([0, 'paragraph'])
})
