import { expect, it } from 'vitest'
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

it.each([
  ['alone in its paragraph', '[![A river](media/x.png)](https://example.org/)', 3],
  ['in a figure', ':::figure\n[![A river](media/x.png)](https://example.org/)\n\nThe river\n:::', 4],
])('a picture in a link should be a figure, with a warning of the link that is lost: %s', (_, text, line) => {
  const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}\n` })
  expect(messages.map(({ ruleId, severity, place }) => [ruleId, severity, place?.start.line])).toEqual([
    ['linked-picture', 'warning', line],
  ])
  const [section] = report.children
  const [figure] = section?.type === 'section' ? section.children : []
  expect(figure).toMatchObject({ type: 'figure', media: 'media/x.png', alternative: 'A river' })
})

it('pictures below one another should be figures, and a linked one among words stays there', () => {
  const found = (text: string) => {
    const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}\n` })
    const [section] = report.children
    return [messages.length, ...(section?.type === 'section' ? section.children.map(({ type }) => type) : [])]
  }
  expect(found('![A river](media/x.png)\n![A lake](media/y.png)')).toEqual([0, 'figure', 'figure'])
  expect(found('[![A river](media/x.png)](https://example.org/) and words')).toEqual([0, 'paragraph'])
})
