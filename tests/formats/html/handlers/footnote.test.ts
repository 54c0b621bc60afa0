import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('footnote', () => {
  it('should lead back to its mark', async () => {
    expect(
      await htmlOf({
        type: 'footnote',
        id: 'n',
        mark: '1',
        references: ['r'],
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe(
      '<li id="n"><span class="mark">1</span><div class="words"><p id="p">Words <a href="#r" role="doc-backlink" aria-label="Back to the text">↑</a></p></div></li>',
    )
  })

  it('should number the way back to several marks', async () => {
    const html = await htmlOf({
      type: 'footnote',
      id: 'n',
      mark: '1',
      references: ['r', 's'],
      children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
    })
    expect(html).toContain('aria-label="Back to the text 1"')
    expect(html).toContain('href="#s" role="doc-backlink" aria-label="Back to the text 2"')
  })

  it('should put the way back on a line of its own after another block', async () => {
    const html = await htmlOf({
      type: 'footnote',
      id: 'n',
      mark: '1',
      references: ['r'],
      children: [{ type: 'code', id: 'c', lang: null, value: 'x' }],
    })
    expect(html).toContain('</pre><p> <a href="#r"')
  })
})
