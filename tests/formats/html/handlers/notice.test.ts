import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('notice', () => {
  it('should be a note', async () => {
    expect(
      await htmlOf({
        type: 'notice',
        id: 'n',
        block: 'notice',
        label: [text('Remark')],
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe('<div class="notice" id="n" role="note"><p class="label">Remark</p><p id="p">Words</p></div>')
  })
})
