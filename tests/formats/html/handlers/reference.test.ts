import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('reference', () => {
  it('should lead to its target', async () => {
    expect(await htmlOf({ type: 'reference', target: 'syria', children: [text('Session 1')] })).toBe(
      '<a class="reference" href="#syria">Session 1</a>',
    )
  })
})
