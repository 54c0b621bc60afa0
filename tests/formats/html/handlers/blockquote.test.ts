import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('blockquote', () => {
  it('should hold its blocks', async () => {
    expect(
      await htmlOf({
        type: 'blockquote',
        id: 'b',
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe('<blockquote id="b"><p id="p">Words</p></blockquote>')
  })
})
