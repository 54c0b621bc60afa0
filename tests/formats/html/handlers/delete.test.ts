import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('delete', () => {
  it('should become del', async () => {
    expect(await htmlOf({ type: 'delete', children: [text('a')] })).toBe('<del>a</del>')
  })
})
