import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

describe('key-figure', () => {
  it('should read as a phrase', async () => {
    expect(
      await htmlOf({
        type: 'keyFigure',
        id: 'k1',
        qualifier: [text('more than')],
        qualifierSeparator: ' ',
        value: '65',
        unit: 'million',
        unitSeparator: ' ',
        closing: [],
        descriptionSeparator: ' ',
        description: [text('people')],
      }),
    ).toBe(
      '<li id="k1"><span class="qualifier">more than</span> <span class="value">65 <span class="unit">million</span></span> <span class="description">people</span></li>',
    )
  })

  it('should stand without qualifier and unit', async () => {
    expect(
      await htmlOf({
        type: 'keyFigure',
        id: 'k1',
        qualifier: [],
        qualifierSeparator: '',
        value: '40',
        unit: '',
        unitSeparator: '',
        closing: [],
        descriptionSeparator: ' ',
        description: [text('countries')],
      }),
    ).toBe('<li id="k1"><span class="value">40</span> <span class="description">countries</span></li>')
  })
})
