import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('list-item', () => {
  it('should carry its marker', async () => {
    expect(
      await htmlOf({
        type: 'listItem',
        id: 'i',
        marker: '–',
        checked: null,
        children: [{ type: 'paragraph', id: 'p', number: null, children: [text('Words')] }],
      }),
    ).toBe('<li id="i" data-marker="–"><p id="p">Words</p></li>')
  })

  it('should say whether a task is done', async () => {
    expect(await htmlOf({ type: 'listItem', id: 'i', marker: '–', checked: true, children: [] })).toBe(
      '<li id="i" data-marker="–"><span class="task" role="img" aria-label="Done">☑</span></li>',
    )
  })
})
