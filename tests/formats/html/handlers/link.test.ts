import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('link', () => {
  it('should carry address and title, and what paper says', async () => {
    expect(await htmlOf({ type: 'link', url: 'https://un.org/', title: 'UN', children: [text('a')] })).toBe(
      '<a href="https://un.org/" title="UN" data-address="https://un.org/">a</a>',
    )
  })
})
