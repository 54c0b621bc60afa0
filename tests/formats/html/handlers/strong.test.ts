import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('strong', () => {
  it('should become strong', async () => {
    expect(await htmlOf({ type: 'strong', children: [text('a')] })).toBe('<strong>a</strong>')
  })
})
