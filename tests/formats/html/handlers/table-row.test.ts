import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('table-row', () => {
  it('should be a row of plain cells by itself', async () => {
    expect(await htmlOf({ type: 'tableRow', children: [{ type: 'tableCell', children: [text('a')] }] })).toBe(
      '<tr><td>a</td></tr>',
    )
  })
})
