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

  it('should leave and/or alone', async () => {
    expect(await htmlOf(text('and/or 24/25'))).toBe('and/or 24/25')
  })

  it('should isolate a web address in right-to-left text only', async () => {
    expect(await htmlOf(text('https://un.org/ar.'), reportOf([], { language: 'ar', direction: 'rtl' }))).toBe(
      '<bdi dir="ltr">https://un.org/ar</bdi>.',
    )
    expect(await htmlOf(text('https://un.org/en.'))).toBe('https://un.org/en.')
  })
})
