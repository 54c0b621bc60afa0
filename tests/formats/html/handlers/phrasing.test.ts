import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { reportOf, text } from '../support/report.js'

describe('text', () => {
  it('should show words as they are', async () => {
    expect(await htmlOf(text('Six < seven'))).toBe('Six &#x3C; seven')
  })

  it('should keep a document symbol whole', async () => {
    expect(await htmlOf(text('See A/RES/60/1.'))).toBe('See <span class="symbol">A/RES/60/1</span>.')
  })

  it('should isolate a document symbol in right-to-left text', async () => {
    expect(await htmlOf(text('القرار A/RES/60/1.'), reportOf([], { language: 'ar', direction: 'rtl' }))).toBe(
      'القرار <bdi class="symbol" dir="ltr">A/RES/60/1</bdi>.',
    )
  })

  it('should take the year of a resolution into the symbol', async () => {
    expect(await htmlOf(text('S/RES/2286 (2016)'))).toBe('<span class="symbol">S/RES/2286 (2016)</span>')
  })

  it('should keep a joint symbol in one isolate', async () => {
    expect(
      await htmlOf(text('A/70/621–S/2015/978،'), reportOf([], { language: 'ar', direction: 'rtl' })),
    ).toBe('<bdi class="symbol" dir="ltr">A/70/621–S/2015/978</bdi>،')
  })

  it('should not part a single letter from its hyphen', async () => {
    expect(await htmlOf(text('г-н Иван, д-р Адамс'))).toBe(
      '<span class="whole">г-н</span> Иван, <span class="whole">д-р</span> Адамс',
    )
    expect(await htmlOf(text('well-known, x-y-z'))).toBe('well-known, x-y-z')
  })

  it('should not part two short words with a slash', async () => {
    expect(await htmlOf(text('March/April 24/25'))).toBe('<span class="whole">March/April</span> 24/25')
    expect(await htmlOf(text('administration/government'))).toBe('administration/government')
  })

  it('should keep a figure with signs on one line, and in its own order in right-to-left text', async () => {
    const arabic = reportOf([], { language: 'ar', direction: 'rtl' })
    expect(await htmlOf(text('5–10, 14\u00A0250, 3.25'))).toBe(
      '<span class="whole">5–10</span>, 14\u00A0250, 3.25',
    )
    expect(await htmlOf(text('من -3.25 إلى 5–10'), arabic)).toBe(
      'من <bdi class="whole" dir="ltr">-3.25</bdi> إلى <bdi class="whole" dir="ltr">5–10</bdi>',
    )
    expect(await htmlOf(text('+41\u00A022\u00A0917\u00A00000'), arabic)).toBe(
      '<bdi class="whole" dir="ltr">+41\u00A022\u00A0917\u00A00000</bdi>',
    )
  })

  it('should let an address end a line after its delimiters and isolate it in right-to-left text', async () => {
    expect(await htmlOf(text('https://un.org/ar.'), reportOf([], { language: 'ar', direction: 'rtl' }))).toBe(
      '<bdi class="address" dir="ltr">https://<wbr>un.org/<wbr>ar</bdi>.',
    )
    expect(await htmlOf(text('https://un.org/en.'))).toBe(
      '<span class="address">https://<wbr>un.org/<wbr>en</span>.',
    )
  })
})

describe('emphasis', () => {
  it('should become em', async () => {
    expect(await htmlOf({ type: 'emphasis', children: [text('a')] })).toBe('<em>a</em>')
  })
})

describe('strong', () => {
  it('should become strong', async () => {
    expect(await htmlOf({ type: 'strong', children: [text('a')] })).toBe('<strong>a</strong>')
  })
})

describe('delete', () => {
  it('should become del', async () => {
    expect(await htmlOf({ type: 'delete', children: [text('a')] })).toBe('<del>a</del>')
  })
})

describe('inline-code', () => {
  it('should stay left to right', async () => {
    expect(await htmlOf({ type: 'inlineCode', value: 'a<b' })).toBe('<code dir="ltr">a&#x3C;b</code>')
  })
})

describe('break', () => {
  it('should become br', async () => {
    expect(await htmlOf({ type: 'break' })).toBe('<br>')
  })
})

describe('inline-image', () => {
  it('should carry its alternative', async () => {
    expect(
      await htmlOf({ type: 'inlineImage', media: 'media/timeline.svg', alternative: 'A line' }),
    ).toContain('alt="A line"')
  })
})

describe('span', () => {
  it('should say its language and direction', async () => {
    expect(await htmlOf({ type: 'span', language: 'ar', direction: 'rtl', children: [text('نص')] })).toBe(
      '<span lang="ar" dir="rtl">نص</span>',
    )
  })
})

describe('abbreviation', () => {
  it('should state its expansion', async () => {
    expect(await htmlOf({ type: 'abbreviation', value: 'R2P', expansion: 'Responsibility to Protect' })).toBe(
      '<abbr title="Responsibility to Protect">R2P</abbr>',
    )
  })
})
