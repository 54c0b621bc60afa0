import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('title-block', () => {
  it('should open the page', async () => {
    const html = await htmlOf({
      type: 'titleBlock',
      organisation: 'Network',
      title: [text('Seventh meeting')],
      subtitle: [text('Summary')],
      placeAndDate: 'Doha, 24–25 April 2017',
      symbol: 'R2PFP/2017/7/EN',
      status: 'Draft',
      abstract: [],
      languages: [
        { language: 'en', direction: 'ltr', name: 'English', current: true },
        { language: 'ar', direction: 'rtl', name: 'العربية', current: false },
      ],
    })
    expect(html).toContain(
      '<nav class="languages" aria-label="Languages"><ul><li><span lang="en" dir="ltr" aria-current="page">English</span></li><li><a lang="ar" dir="rtl" href="../ar/sample.ar.html" hreflang="ar" rel="alternate">العربية</a></li></ul></nav>',
    )
    expect(html).toContain(
      '<p class="status">Draft</p><hgroup><h1>Seventh meeting</h1><p class="subtitle">Summary</p></hgroup><p class="date">Doha, 24–25 April 2017</p>',
    )
    expect(html).toContain(
      '<nav class="formats" aria-label="Other formats"><ul><li><a href="../en/sample.en.pdf" type="application/pdf" rel="alternate">PDF</a></li>',
    )
    expect(html).toContain('<p class="symbol" dir="ltr">R2PFP/2017/7/EN</p>')
  })
})
