import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('span', () => {
  it('should say its language and direction', async () => {
    expect(await htmlOf({ type: 'span', language: 'ar', direction: 'rtl', children: [text('نص')] })).toBe(
      '<span lang="ar" dir="rtl">نص</span>',
    )
  })
})
