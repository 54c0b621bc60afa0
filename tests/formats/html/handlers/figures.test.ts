import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('figures', () => {
  it('should be a list with a label', async () => {
    expect(
      await htmlOf({ type: 'figures', id: 'k', block: 'figures', label: [text('In figures')], children: [] }),
    ).toBe('<div class="figures" id="k"><p class="label">In figures</p><ul></ul></div>')
  })
})
