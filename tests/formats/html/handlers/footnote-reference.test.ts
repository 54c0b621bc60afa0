import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { reportOf } from '../support/report.js'

describe('footnote-reference', () => {
  it('should be a named link to its note', async () => {
    expect(await htmlOf({ type: 'footnoteReference', id: 'r', target: 'n', mark: '1' })).toBe(
      '<sup><a id="r" href="#n" role="doc-noteref" aria-label="Note 1">1</a></sup>',
    )
  })

  it('should be named without the brackets of its mark', async () => {
    expect(
      await htmlOf(
        { type: 'footnoteReference', id: 'r', target: 'n', mark: '(1)' },
        reportOf([], { language: 'ar', direction: 'rtl' }),
      ),
    ).toBe('<sup dir="rtl"><a id="r" href="#n" role="doc-noteref" aria-label="الحاشية 1">(1)</a></sup>')
  })
})
