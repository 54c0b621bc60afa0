import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('action', () => {
  it('should link its number to itself', async () => {
    expect(
      await htmlOf({
        type: 'action',
        id: 'a2',
        number: '1.2',
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe(
      '<li class="action" id="a2"><a class="number" href="#a2">1.2</a><div class="words"><p id="p">Words</p></div></li>',
    )
  })
})
