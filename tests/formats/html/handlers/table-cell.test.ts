import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('table-cell', () => {
  it('should be a plain cell by itself', async () => {
    expect(await htmlOf({ type: 'tableCell', children: [text('a')] })).toBe('<td>a</td>')
  })
})
