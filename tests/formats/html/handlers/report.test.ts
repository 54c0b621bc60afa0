import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { reportOf, text } from '../support/report.js'

describe('report', () => {
  it('should be a page in its language and direction', async () => {
    const html = await htmlOf(
      reportOf([{ type: 'paragraph', id: 'p', number: null, children: [text('نص')] }], {
        language: 'ar',
        direction: 'rtl',
      }),
      reportOf([], { language: 'ar', direction: 'rtl' }),
    )
    expect(html).toMatch(/^<html lang="ar" dir="rtl"><head><meta charset="utf-8">/u)
    expect(html).toContain(
      '<body><a class="skip" href="#content">الانتقال إلى المحتوى</a><header class="title-block">',
    )
    expect(html).toContain('<main id="content" tabindex="-1"><p id="p">نص</p></main>')
  })

  it('should link its sisters and its other formats', async () => {
    const html = await htmlOf(reportOf([]))
    expect(html).toContain('<link rel="alternate" hreflang="zh" href="../zh/sample.zh.html">')
    expect(html).toContain('<link rel="alternate" type="application/pdf" href="../en/sample.en.pdf">')
    expect(html).not.toContain('sample.zh.pdf')
  })

  it.each(['https://example.org/sample', 'https://example.org/sample/'])(
    'should say its place on the web below %s',
    async (baseUrl) => {
      const plain = reportOf([])
      const placed = { ...plain, metadata: { ...plain.metadata, baseUrl } }
      expect(await htmlOf(placed, placed)).toContain(
        '<link rel="canonical" href="https://example.org/sample/en/sample.en.html">',
      )
      expect(await htmlOf(plain)).not.toContain('canonical')
    },
  )

  it('should say no date without a date of publication', async () => {
    expect(await htmlOf(reportOf([]))).not.toContain('dcterms.issued')
  })
})
