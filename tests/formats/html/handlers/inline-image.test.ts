import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('inline-image', () => {
  it('should carry its alternative', async () => {
    expect(
      await htmlOf({ type: 'inlineImage', media: 'media/timeline.svg', alternative: 'A line' }),
    ).toContain('alt="A line"')
  })
})
