import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('contents-entry', () => {
  it('should show its number', async () => {
    expect(await htmlOf({ type: 'contentsEntry', target: 's', number: '1', title: [text('Syria')] })).toBe(
      '<li><a href="#s"><span class="number">1</span> <span class="words">Syria</span></a></li>',
    )
  })

  it('should stand without number', async () => {
    expect(await htmlOf({ type: 'contentsEntry', target: 's', number: null, title: [text('Syria')] })).toBe(
      '<li><a href="#s"><span class="words">Syria</span></a></li>',
    )
  })
})
