import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('reference', () => {
  it('should lead to its target', async () => {
    expect(await htmlOf({ type: 'reference', target: 'syria', children: [text('Session 1')] })).toBe(
      '<a class="reference whole" href="#syria">Session 1</a>',
    )
  })

  it('should break where it is long', async () => {
    const children = [text('the session on accountability')]
    expect(await htmlOf({ type: 'reference', target: 's', children })).toContain('class="reference" href')
  })
})
