import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('people', () => {
  it('should be a described list with a label', async () => {
    expect(
      await htmlOf({ type: 'people', id: 'p', block: 'people', label: [text('Panel')], children: [] }),
    ).toBe('<div class="people" id="p"><p class="label">Panel</p><dl></dl></div>')
  })

  it('should stand without a label', async () => {
    expect(await htmlOf({ type: 'people', id: 'p', block: 'people', label: [], children: [] })).toBe(
      '<div class="people" id="p"><dl></dl></div>',
    )
  })
})
