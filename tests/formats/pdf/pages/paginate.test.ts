import { describe, expect, it } from 'vitest'
import { keepTail, linesOnLastPage } from '../../../../src/formats/pdf/pages/last-page.js'
import type { Galley } from '../../../../src/formats/pdf/pages/paginate.js'
import { box, galley, note, pagesOf, paginate, paragraph } from './boxes.js'

describe('paginate', () => {
  it('should fill a page to its last line', () => {
    expect(pagesOf(galley(Array.from({ length: 11 }, () => box())))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [10],
    ])
  })

  it('should drop the space above the first box of a page', () => {
    const boxes = [box({ height: 95 }), box({ above: 30, height: 100 })]
    expect(paginate(galley(boxes))[1]?.placed).toEqual([{ box: 1, y: 0 }])
  })

  it('should leave no single line of a paragraph at the foot of a page', () => {
    expect(pagesOf(galley([box({ height: 90 }), ...paragraph(4)]))[0]).toEqual([0])
  })

  it('should leave no single line of a paragraph at the top of a page', () => {
    expect(pagesOf(galley([box({ height: 60 }), ...paragraph(5)]))).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ])
  })

  it('should keep a paragraph of three lines whole', () => {
    expect(pagesOf(galley([box({ height: 80 }), ...paragraph(3)]))).toEqual([[0], [1, 2, 3]])
  })

  it('should move an opener whose four lines of body do not fit', () => {
    const opener = box({ height: 40, opens: true, keep: { lines: 4, boxes: 0, height: 0 } })
    expect(pagesOf(galley([box({ height: 30 }), opener, ...paragraph(8)]))[0]).toEqual([0])
    expect(pagesOf(galley([box({ height: 20 }), opener, ...paragraph(8)]))[0]).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('should end the keep of an opener at the next opener', () => {
    const opener = box({ height: 30, opens: true, keep: { lines: 4, boxes: 0, height: 0 } })
    expect(
      pagesOf(galley([box({ height: 40 }), opener, ...paragraph(2), opener, ...paragraph(6)]))[0],
    ).toEqual([0, 1, 2, 3])
  })

  it('should keep a side label with two lines and with what stands beside it', () => {
    const label = { keep: { lines: 2, boxes: 0, height: 35 } }
    expect(pagesOf(galley([box({ height: 70 }), ...paragraph(9, label)]))[0]).toEqual([0])
    expect(pagesOf(galley([box({ height: 60 }), ...paragraph(9, label)]))[0]).toEqual([0, 1, 2, 3, 4])
  })

  it('should keep the heading of actions with two items and repeat it above the rest', () => {
    const heading = box({ height: 20, keep: { lines: 0, boxes: 2, height: 0 } })
    const item = box({ height: 30, head: 20 })
    expect(pagesOf(galley([box({ height: 30 }), heading, item, item, item]))[0]).toEqual([0])
    const [, second] = paginate(galley([box({ height: 20 }), heading, item, item, item]))
    expect(second?.head).toBe(0)
    expect(second?.placed).toEqual([{ box: 4, y: 20 }])
  })

  it('should count the repeated head into the height of its page', () => {
    const row = box({ height: 30, head: 20 })
    expect(pagesOf(galley([box({ height: 90 }), row, row, row]))).toEqual([[0], [1, 2], [3]])
  })

  it('should set a note on the page of its mark', () => {
    const [page] = paginate(galley([box({ notes: ['a'] }), box()], [note('a', 2)]))
    expect(page?.noteRule).toBe(70)
    expect(page?.notes).toEqual([{ id: 'a', from: 0, to: 2, y: 80 }])
  })

  it('should move a line whose note cannot begin on its page', () => {
    const boxes = [box({ height: 60 }), box({ notes: ['a'] })]
    expect(pagesOf(galley(boxes, [note('a', 3)]))).toEqual([[0], [1]])
  })

  it('should continue a long note with two lines or more on either page', () => {
    const boxes = [box({ height: 50 }), box({ notes: ['a'] }), box()]
    const pages = paginate(galley(boxes, [note('a', 5)]))
    expect(pages.map((page) => page.notes.map(({ from, to }) => [from, to]))).toEqual([[[0, 3]], [[3, 5]]])
  })

  it('should leave some room empty rather than divide a note', () => {
    const boxes = [box({ height: 60 }), box({ notes: ['a'] })]
    expect(pagesOf(galley(boxes, [note('a', 4)]))).toEqual([[0, 1], []])
    expect(pagesOf(galley(boxes, [note('a', 4)], { ragged: 40 }))).toEqual([[0], [1]])
  })

  it('should end a continued note on the next page when there is room', () => {
    const boxes = [box({ height: 60 }), box({ notes: ['a'] }), ...paragraph(9)]
    const pages = paginate(galley(boxes, [note('a', 5)]))
    expect(pages.map((page) => page.notes.map(({ from, to }) => [from, to]))).toEqual([
      [[0, 2]],
      [[2, 5]],
      [],
    ])
  })

  it('should start a page where a box asks for it', () => {
    expect(pagesOf(galley([box(), box({ breakBefore: 'always' })]))).toEqual([[0], [1]])
  })

  it('should set the colophon on the foot of the last page, above its notes', () => {
    const boxes = [box({ notes: ['a'] }), box({ height: 20, foot: true })]
    const [page] = paginate(galley(boxes, [note('a', 1)]))
    expect(page?.placed).toEqual([
      { box: 0, y: 0 },
      { box: 1, y: 60 },
    ])
  })

  it('should refuse a box that is taller than any page: it would end below the text area', () => {
    expect(() => pagesOf(galley([box(), box({ height: 130 }), box()]))).toThrow('below the text area')
  })

  it('should place everything even where no break is good', () => {
    const boxes = Array.from({ length: 30 }, () => box({ keep: { lines: 0, boxes: 40, height: 0 } }))
    expect(pagesOf(galley(boxes)).flat()).toHaveLength(30)
  })
})

const tailKept = (input: Galley) => pagesOf({ ...input, boxes: keepTail(input.boxes, input.rules.lastPage) })

describe('the last page', () => {
  it('should say how few lines stand alone on it', () => {
    const input = galley([...paragraph(11), box()])
    expect(linesOnLastPage(input.boxes, paginate(input))).toBe(3)
    const alone = galley([...paragraph(10), box()])
    expect(linesOnLastPage(alone.boxes, paginate(alone))).toBe(1)
  })

  it('should hold three lines after lines were moved to it', () => {
    const input = galley([...paragraph(10), box()])
    expect(tailKept(input).map((page) => page.length)).toEqual([8, 3])
  })

  it('should not hold the colophon alone', () => {
    const input = galley([...paragraph(9), box({ height: 30, foot: true })])
    expect(linesOnLastPage(input.boxes, paginate(input))).toBe(0)
    expect(tailKept(input)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9],
    ])
  })

  it('should show a note without lines where it is called', () => {
    const pages = paginate(galley([box({ notes: ['a', 'b'] })], [note('a', 0), note('b', 1)]))
    expect(pages.map(({ notes }) => notes.map(({ id, from, to }) => [id, from, to]))).toEqual([
      [
        ['a', 0, 0],
        ['b', 0, 1],
      ],
    ])
  })

  it('should divide a note whose lines are too high to stand in pairs', () => {
    const tall = { id: 'a', lines: [60, 60, 60] }
    const pages = paginate(galley([box({ notes: ['a'] })], [tall]))
    expect(
      pages.map(({ notes }) => notes.map(({ from, to }) => [from, to])).filter(({ length }) => length > 0),
    ).toEqual([[[0, 1]], [[1, 2]], [[2, 3]]])
  })

  it('should refuse a note with a line that no page holds', () => {
    const input = galley([box({ notes: ['a'] })], [{ id: 'a', lines: [120] }])
    expect(() => paginate(input)).toThrow('The note a holds a line that is higher than a page.')
  })
})
