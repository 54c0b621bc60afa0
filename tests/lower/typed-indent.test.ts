import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/plain-text.js'
import type { Phrasing } from '../../src/model/report.js'
import { nodesOf } from '../../src/model/walk.js'
import { reportFrom } from '../support/report.js'

/** The words of every heading, paragraph and cell. */
function wordsOf(text: string, language: string): string[] {
  const { report } = reportFrom({ language, text })
  return nodesOf(report).flatMap((node) => {
    if (node.type === 'section') return [plainText(node.title as Phrasing[])]
    return node.type === 'paragraph' || node.type === 'tableCell' ? [plainText(node.children)] : []
  })
}

describe('an indent that was typed', () => {
  it.each([
    ['zh', '\u3000\u3000全年收入。', ['全年收入。']],
    ['ja', '\u3000我々は、\u3000次を確認する。\u3000', ['我々は、\u3000次を確認する。']],
    ['zh', '- \u3000项目\n- 二', ['项目', '二']],
    ['zh', '> \u3000\u3000引文。', ['引文。']],
    ['en', '&emsp;&emsp;Words &nbsp; go on.&nbsp;', ['Words \u00A0 go on.']],
    ['en', '&nbsp;&nbsp;**Strong** words', ['Strong words']],
    ['zh', '词[^1]。\n\n[^1]: \u3000注释。', ['词。', '注释。']],
  ])('should give way to that of the design in %s: %s', (language, text, expected) => {
    expect(wordsOf(`## A {#a}\n\n${text}`, language)).toEqual(['A', ...expected])
  })

  it('should leave no space at the beginning of a heading', () => {
    expect(wordsOf('## &emsp;总则 {#a}\n\n词', 'zh')).toEqual(['总则', '词'])
  })

  it('should stay in a cell, where it sets a row in from the one above', () => {
    expect(wordsOf('## A {#a}\n\n| 项目 | 数 |\n|---|---|\n| \u3000其中 | 1 |', 'zh')).toContain('\u3000其中')
  })

  it('should be told of where nothing else stands in the paragraph', () => {
    const { messages } = reportFrom({ text: '## A {#a}\n\nWords.\n\n&nbsp;\n' })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['empty-block'])
  })
})
