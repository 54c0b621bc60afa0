import { describe, expect, it } from 'vitest'
import { reportFrom } from '../support/report.js'

const said = (text: string) =>
  reportFrom({ text: `## A {#a}\n\n${text}\n` }).messages.map(({ ruleId, reason, note, place, cause }) => ({
    ruleId,
    line: place?.start.line,
    reason,
    note,
    outer: cause?.place?.start.line,
  }))

describe('a block in another with as many colons should', () => {
  it.each([
    [':::notice\nOuter.\n\n:::quote\nInner.\n:::\n\nAfter.\n:::', 6, '::::notice` in line 3'],
    ['::::notice\nOuter.\n\n::::quote\nInner.\n::::\n\nAfter.\n::::', 6, ':::::notice` in line 3'],
  ])('be told of with the block around it: %j', (text, line, outer) => {
    expect(said(text)[0]).toMatchObject({ ruleId: 'unclosed-block', line, outer: 3 })
    expect(said(text)[0]?.reason).toMatch(/of as many colons/u)
    expect(said(text)[0]?.note).toContain(outer)
  })

  it('be read where the outer block has more, and told of as before where nothing closes it', () => {
    expect(said('::::notice\nOuter.\n\n:::quote\nInner.\n:::\n\nAfter.\n::::')).toEqual([])
    expect(said(':::notice\nOuter.')[0]?.reason).toBe(
      'Unexpected end of `:::notice`, expected `:::` on a line of its own',
    )
    expect(said('::::notice\nOuter.\n\n:::quote\nInner.')[0]?.reason).not.toMatch(/as many colons/u)
  })
})
