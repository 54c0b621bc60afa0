import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('emphasis', () => {
  it('should become em', async () => {
    expect(await htmlOf({ type: 'emphasis', children: [text('a')] })).toBe('<em>a</em>')
  })
})
