import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('list', () => {
  it('should say where an ordered list starts', async () => {
    expect(await htmlOf({ type: 'list', id: 'l', ordered: true, start: 3, spread: true, children: [] })).toBe(
      '<ol id="l" class="list spread" start="3"></ol>',
    )
  })

  it.each([
    ['99.', '<ol id="l" class="list">'],
    ['1986.', '<ol id="l" class="list long-markers">'],
    ['١٩٨٦.', '<ol id="l" class="list long-markers">'],
    ['999999999.', '<ol id="l" class="list longest-markers">'],
  ])('should hang words as far as %s needs', async (marker, opening) => {
    const item = { type: 'listItem' as const, id: 'l-i1', marker, checked: null, children: [] }
    expect(
      await htmlOf({ type: 'list', id: 'l', ordered: true, start: 1, spread: false, children: [item] }),
    ).toContain(opening)
  })

  it('should be unordered', async () => {
    expect(
      await htmlOf({ type: 'list', id: 'l', ordered: false, start: null, spread: false, children: [] }),
    ).toBe('<ul id="l" class="list"></ul>')
  })
})
