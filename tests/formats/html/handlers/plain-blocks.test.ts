import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('paragraph', () => {
  it('should bear its id', async () => {
    expect(await htmlOf({ type: 'paragraph', id: 'p', number: null, children: [text('Words')] })).toBe(
      '<p id="p">Words</p>',
    )
  })
})

describe('blockquote', () => {
  it('should hold its blocks', async () => {
    expect(
      await htmlOf({
        type: 'blockquote',
        id: 'b',
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe('<blockquote id="b"><p id="p">Words</p></blockquote>')
  })
})

describe('code', () => {
  it('should stay left to right', async () => {
    expect(await htmlOf({ type: 'code', id: 'c', lang: 'js', value: 'a < b' })).toBe(
      '<pre id="c"><code dir="ltr" class="language-js">a &#x3C; b</code></pre>',
    )
  })
})

describe('thematic-break', () => {
  it('should become hr', async () => {
    expect(await htmlOf({ type: 'thematicBreak' })).toBe('<hr>')
  })
})
