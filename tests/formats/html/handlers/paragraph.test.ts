import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('paragraph', () => {
  it('should bear its id', async () => {
    expect(await htmlOf({ type: 'paragraph', id: 'p', number: null, children: [text('Words')] })).toBe(
      '<p id="p">Words</p>',
    )
  })
})
