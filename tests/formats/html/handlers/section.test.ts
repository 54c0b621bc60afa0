import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('section', () => {
  it('should put the number into the heading', async () => {
    expect(
      await htmlOf({
        type: 'section',
        id: 's',
        depth: 2,
        role: null,
        number: '1',
        label: null,
        title: [text('Syria')],
        children: [],
      }),
    ).toBe(
      '<section class="section depth-2" id="s"><h2><span class="number">1</span> <span class="words">Syria</span></h2></section>',
    )
  })

  it('should put the label into the heading, with a separator to be heard', async () => {
    expect(
      await htmlOf({
        type: 'section',
        id: 's',
        depth: 2,
        role: null,
        number: null,
        label: 'Working session',
        title: [text('Manual')],
        children: [],
      }),
    ).toBe(
      '<section class="section depth-2" id="s"><h2><span class="label">Working session</span><span class="separator">: </span><span class="words">Manual</span></h2></section>',
    )
  })
})
