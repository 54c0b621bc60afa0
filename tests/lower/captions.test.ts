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
})
