import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('colophon-row', () => {
  it('should pair term and detail', async () => {
    expect(await htmlOf({ type: 'colophonRow', term: 'Symbol', detail: [text('A/1/2')] })).toBe(
      '<div><dt>Symbol</dt><dd><span class="symbol">A/1/2</span></dd></div>',
    )
  })
})
