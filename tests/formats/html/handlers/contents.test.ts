import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { reportOf } from '../support/report.js'

describe('contents', () => {
  it('should be one list behind a control', async () => {
    const html = await htmlOf({ type: 'contents', label: 'Contents', entries: [] })
    expect(html).toBe(
      '<nav class="contents" aria-label="Contents"><p class="label" aria-hidden="true">Contents</p><details><summary>Contents</summary><ol></ol></details></nav>',
    )
  })

  it('should lead to the notes and the colophon too', async () => {
    const report = reportOf([], {
      footnotes: [{ type: 'footnote', id: 'n', mark: '1', references: [], children: [] }],
      colophon: { type: 'colophon', label: 'About', rows: [] },
    })
    expect(await htmlOf({ type: 'contents', label: 'Contents', entries: [] }, report)).toContain(
      '<ul><li><a href="#notes">Notes</a></li><li><a href="#colophon">About</a></li></ul>',
    )
  })
})
