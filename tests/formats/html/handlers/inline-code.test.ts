import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('inline-code', () => {
  it('should stay left to right', async () => {
    expect(await htmlOf({ type: 'inlineCode', value: 'a<b' })).toBe('<code dir="ltr">a&#x3C;b</code>')
  })
})
