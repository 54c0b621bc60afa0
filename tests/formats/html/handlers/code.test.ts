import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('code', () => {
  it('should stay left to right', async () => {
    expect(await htmlOf({ type: 'code', id: 'c', lang: 'js', value: 'a < b' })).toBe(
      '<pre id="c"><code dir="ltr" class="language-js">a &#x3C; b</code></pre>',
    )
  })
})
