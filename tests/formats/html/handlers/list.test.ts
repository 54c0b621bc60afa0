import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('list', () => {
  it('should say where an ordered list starts', async () => {
    expect(await htmlOf({ type: 'list', id: 'l', ordered: true, start: 3, spread: true, children: [] })).toBe(
      '<ol id="l" class="list spread" start="3"></ol>',
    )
  })

  it('should be unordered', async () => {
    expect(
      await htmlOf({ type: 'list', id: 'l', ordered: false, start: null, spread: false, children: [] }),
    ).toBe('<ul id="l" class="list"></ul>')
  })
})
