import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { reportOf, text } from '../support/report.js'

describe('colophon', () => {
  it('should be the foot of the page', async () => {
    expect(await htmlOf({ type: 'colophon', label: 'About', rows: [] })).toBe(
      '<footer class="colophon" id="colophon"><h2>About</h2><dl></dl></footer>',
    )
  })

  it('should give way to an id of the author', async () => {
    const report = reportOf([{ type: 'paragraph', id: 'colophon', number: null, children: [] }])
    expect(await htmlOf({ type: 'colophon', label: 'About', rows: [] }, report)).toContain('id="colophon-"')
  })
})

describe('colophonRow', () => {
  it('should pair term and detail', async () => {
    expect(await htmlOf({ type: 'colophonRow', term: 'Symbol', detail: [text('A/1/2')] })).toBe(
      '<div><dt>Symbol</dt><dd><span class="symbol">A/1/2</span></dd></div>',
    )
  })
})
