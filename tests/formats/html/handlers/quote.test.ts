import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('quote', () => {
  it('should hold words and source', async () => {
    expect(
      await htmlOf({
        type: 'quote',
        id: 'q',
        block: 'quote',
        children: [text('Words')],
        source: [text('Source')],
      }),
    ).toBe(
      '<figure class="quote" id="q"><blockquote><p>Words</p></blockquote><figcaption>Source</figcaption></figure>',
    )
  })

  it('should stand without source', async () => {
    expect(
      await htmlOf({ type: 'quote', id: 'q', block: 'quote', children: [text('Words')], source: [] }),
    ).toBe('<figure class="quote" id="q"><blockquote><p>Words</p></blockquote></figure>')
  })
})
