import { describe, expect, it } from 'vitest'
import { element, setReadingOrder, slotOf } from '../../../../src/formats/pdf/tags/element.js'

function paragraphSaying(text: string) {
  const paragraph = element(null, 'P')
  slotOf(paragraph).text = text
  return paragraph
}

describe('setReadingOrder', () => {
  it('should give right-to-left words a leaf with their order', () => {
    const paragraph = paragraphSaying('שלום 2017')
    setReadingOrder(paragraph, 'ltr')
    expect(paragraph.kids).toMatchObject([
      { type: 'Span', actualText: 'שלום 2017', kids: [{ node: 'slot' }] },
    ])
  })

  it('should leave left-to-right words alone', () => {
    const paragraph = paragraphSaying('Doha 2017')
    setReadingOrder(paragraph, 'ltr')
    expect(paragraph.kids).toMatchObject([{ node: 'slot' }])
  })

  it('should order signs and Latin words of a right-to-left document too', () => {
    const paragraph = paragraphSaying('R2P (UN)')
    setReadingOrder(paragraph, 'rtl')
    expect(paragraph.kids).toMatchObject([{ type: 'Span', actualText: 'R2P (UN)' }])
  })

  it('should say on which side of a single letter a space stands', () => {
    const paragraph = paragraphSaying('x ')
    setReadingOrder(paragraph, 'rtl')
    expect(paragraph.kids).toMatchObject([{ type: 'Span', actualText: 'x ' }])
  })

  it('should order what right-to-left words of the same paragraph move', () => {
    const paragraph = paragraphSaying('“ﷺ ')
    slotOf(element(paragraph, 'Code')).text = 'States'
    slotOf(paragraph).text = '” 12%'
    const list = element(null, 'LBody')
    list.kids.push(paragraph, paragraphSaying('Doha 2017'))
    setReadingOrder(list, 'ltr')
    expect(list.kids).toMatchObject([
      {
        kids: [
          { actualText: '“ﷺ ' },
          { type: 'Code', kids: [{ actualText: 'States' }] },
          { actualText: '” 12%' },
        ],
      },
      { kids: [{ node: 'slot' }] },
    ])
  })
})
