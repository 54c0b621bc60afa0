import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('abbreviation', () => {
  it('should tell its expansion', async () => {
    expect(await htmlOf({ type: 'abbreviation', value: 'R2P', expansion: 'Responsibility to Protect' })).toBe(
      '<abbr title="Responsibility to Protect">R2P</abbr>',
    )
  })
})
