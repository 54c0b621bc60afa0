import { describe, expect, it } from 'vitest'
import { tagger } from '../../../../src/formats/pdf/draw/state.js'
import { element, slotOf } from '../../../../src/formats/pdf/tags/element.js'

describe('tagger', () => {
  it('should open one mark for what belongs together and remember its owner', () => {
    const written: string[] = []
    const marks = tagger((operators) => written.push(operators), 'ua1')
    const paragraph = element(null, 'P')
    marks.startPage(0)
    marks.mark(slotOf(paragraph))
    marks.mark(slotOf(paragraph))
    marks.mark('footer')
    marks.close()
    expect(written).toEqual([
      '/P <</MCID 0>> BDC',
      'EMC',
      '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
      'EMC',
    ])
    expect(marks.owners[0]).toEqual([paragraph])
  })

  it('should begin anew on the next page', () => {
    const marks = tagger(() => {}, 'ua1')
    const slot = slotOf(element(null, 'P'))
    marks.startPage(0)
    marks.mark(slot)
    marks.startPage(1)
    expect(marks.isOpen()).toBe(false)
    marks.mark(slot)
    expect(slot.content).toEqual([
      { kind: 'marked', page: 0, id: 0 },
      { kind: 'marked', page: 1, id: 0 },
    ])
  })
})
