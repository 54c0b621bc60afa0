import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('people', () => {
  it('should be a described list with a label', async () => {
    expect(
      await htmlOf({ type: 'people', id: 'p', block: 'people', label: [text('Panel')], children: [] }),
    ).toBe('<div class="people" id="p"><p class="label">Panel</p><dl></dl></div>')
  })

  it('should stand without a label', async () => {
    expect(await htmlOf({ type: 'people', id: 'p', block: 'people', label: [], children: [] })).toBe(
      '<div class="people" id="p"><dl></dl></div>',
    )
  })
})

describe('person', () => {
  it('should pair name and function', async () => {
    expect(
      await htmlOf({ type: 'person', id: 'p1', name: [text('Ms. Tadros')], function: [text('Head')] }),
    ).toBe('<div id="p1"><dt>Ms. Tadros</dt><dd>Head</dd></div>')
  })

  it('should hide the place of a missing function', async () => {
    expect(await htmlOf({ type: 'person', id: 'p1', name: [text('Ms. Tadros')], function: [] })).toBe(
      '<div id="p1"><dt>Ms. Tadros</dt><dd hidden></dd></div>',
    )
  })
})
