import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('actions', () => {
  it('should be a section with its heading level', async () => {
    expect(
      await htmlOf({
        type: 'actions',
        id: 'a',
        block: 'actions',
        depth: 3,
        title: [text('Actions')],
        children: [],
      }),
    ).toBe('<section class="actions" id="a"><h3>Actions</h3><ol></ol></section>')
  })

  it('should say a level beyond six itself', async () => {
    expect(
      await htmlOf({
        type: 'actions',
        id: 'a',
        block: 'actions',
        depth: 7,
        title: [text('Actions')],
        children: [],
      }),
    ).toBe(
      '<section class="actions" id="a"><div role="heading" aria-level="7">Actions</div><ol></ol></section>',
    )
  })
})

describe('action', () => {
  it('should link its number to itself', async () => {
    expect(
      await htmlOf({
        type: 'action',
        id: 'a2',
        number: '1.2',
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe(
      '<li class="action" id="a2"><a class="number" href="#a2">1.2</a><div class="words"><p id="p">Words</p></div></li>',
    )
  })
})
