import { describe, expect, it } from 'vitest'
import { tooDeepLine } from '../../src/read/nesting.js'

describe('the depth of Markdown', () => {
  it.each([
    ['quotations', `${'>'.repeat(60)} x`, 1],
    ['definitions on one line', `Words.\n${': '.repeat(60)}x`, 2],
    ['lists in definitions', `Words.\n${': - '.repeat(30)}x`, 2],
    ['lists on one line', `${'- '.repeat(60)}x`, 1],
    ['brackets', `${'['.repeat(60)}x`, 1],
    ['blocks that nothing closes', ':::people\n'.repeat(20_000), 51],
    ['blocks in quotations', '> :::notice[Label]{#id}\n'.repeat(60), 51],
  ])('should be refused at its line before anything is parsed: %s', (_, text, line) => {
    expect(tooDeepLine(text)).toBe(line)
  })

  it.each([
    ['many blocks', ':::people\n- **A Name**, chair\n:::\n\n'.repeat(2000)],
    ['blocks inside blocks', '::::notice\n:::people\n- x\n:::\n::::\n'.repeat(500)],
    ['colons in words', 'At 10:30: see S/2017:annex\n\n'.repeat(200)],
  ])('should be no matter in %s', (_, text) => {
    expect(tooDeepLine(text)).toBeNull()
  })
})
