import { describe, expect, it } from 'vitest'
import { lower } from '../../src/lower/index.js'
import { sourceFrom } from '../support/report.js'

describe('captions', () => {
  for (const [name, subject] of [
    ['table', '| A |\n|---|\n| b |'],
    ['figure', '![A map](map.png)'],
  ] as const)
    it(`should never print the id that belongs to a ${name}`, () => {
      const { report, messages } = lower(sourceFrom({ text: `:::${name}\n${subject}\n\nWords {#cap}\n:::` }))
      expect(messages).toMatchObject([
        {
          ruleId: 'attributes',
          note: `Write \`:::${name}{#cap}\`.`,
          place: { start: { column: 7 } },
        },
      ])
      expect(report.children).toMatchObject([{ caption: [{ type: 'text', value: 'Words' }] }])
    })

  it('should be what stands in the brackets of a table or figure, and not be lost beside another', () => {
    for (const subject of ['table', 'figure']) {
      const inside = subject === 'table' ? '| A |\n|---|\n| b |' : '![A map](map.png)'
      const text = `:::${subject}[Words[^a]]{#t}\n${inside}\n:::\n\nSee [](#t).\n\n[^a]: A note.`
      const { report, messages } = lower(sourceFrom({ text }))
      expect(messages).toEqual([])
      const label = subject === 'table' ? 'Table 1' : 'Figure 1'
      expect(report.children[0]).toMatchObject({ label, caption: [{ value: 'Words' }, { mark: '1' }] })
      expect(report.footnotes).toMatchObject([{ references: ['note-a-mark'] }])
      expect(JSON.stringify(report.children[1])).toContain(label)
      const both = lower(sourceFrom({ text: `:::${subject}[Words]\n${inside}\n\nMore words\n:::` }))
      expect(both.messages).toMatchObject([
        {
          ruleId: 'block-shape',
          reason: expect.stringContaining('words in brackets'),
          place: { start: { line: 1 } },
        },
      ])
    }
    const quote = lower(sourceFrom({ text: ':::quote[Who]\nWords.\n:::' }))
    expect(quote.messages).toMatchObject([
      { ruleId: 'block-shape', reason: expect.stringContaining('no heading') },
    ])
  })
})
