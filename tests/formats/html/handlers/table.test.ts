import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('table', () => {
  it('should have scope, classes for alignment and a caption', async () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: value ? [text(value)] : [] })
    const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) })
    const html = await htmlOf({
      type: 'table',
      id: 't',
      label: 'Table 1',
      caption: [text('Instruments')],
      align: ['start', 'end'],
      rowHeaders: true,
      children: [row('', 'Number'), row('Resolution', '2286')],
    })
    expect(html).toBe(
      '<div class="table" tabindex="0" role="group" aria-label="Table 1"><table id="t" class="row-headers"><caption><span class="label">Table 1</span> <span class="words">Instruments</span></caption>' +
        '<thead><tr><td></td><th scope="col" class="end">Number</th></tr></thead>' +
        '<tbody><tr><th scope="row">Resolution</th><td class="end">2286</td></tr></tbody></table></div>',
    )
  })
})
