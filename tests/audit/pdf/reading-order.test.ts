import { describe, expect, it } from 'vitest'
import type { PagePlaces } from '../../../src/audit/pdf/check-content.js'
import { checkOrder } from '../../../src/audit/pdf/geometry/check-order.js'

/** A page whose one marked sequence shows words from left to right, each at its place, on one line. */
function page(...shown: readonly (readonly [text: string, x: number])[]): Pick<PagePlaces, 'words'> {
  const words = shown.map(([text, x]) => ({
    text,
    x,
    y: 700,
    size: 10,
    isUpright: true,
    edges: [],
    glyphs: () => [],
    ink: null,
    kind: 'content' as const,
    id: 1,
  }))
  return { words }
}

describe('checkOrder', () => {
  it('should take Latin words on both sides of a mark in a line from right to left for in order', () => {
    expect(checkOrder(page(['\u061C - Ben Straub', 246], [')\u200E\u061CHTML(', 163]), 'rtl')).toEqual([])
    expect(checkOrder(page(['Ben Straub\u200F', 246], ['HTML', 163]), 'rtl')).toEqual([])
  })

  it.each(['ltr', 'rtl'] as const)(
    'should notice Latin words that were exchanged in a document %s',
    (direction) => {
      expect(checkOrder(page(['Ben ', 246], ['Straub', 163]), direction)).toHaveLength(1)
    },
  )

  it('should notice words that were exchanged beside a mark where no line turns', () => {
    expect(checkOrder(page(['Ben\u200F', 246], ['Straub', 163]), 'ltr')).toHaveLength(1)
  })

  it('should notice words from right to left that were exchanged', () => {
    expect(
      checkOrder(page(['\u0643\u062A\u0627\u0628', 163], ['\u0627\u0644\u0643\u062A\u0628', 246]), 'rtl'),
    ).toHaveLength(1)
  })

  it('should let figures go on with words from right to left on the line before, and not with others', () => {
    const lines = (first: string) => {
      const { words } = page([first, 246], [' €', 54], ['5', 50])
      return { words: words.map((word, index) => ({ ...word, y: index === 0 ? 700 : 685 })) }
    }
    expect(checkOrder(lines('\u05D0\u05D1'), 'ltr')).toEqual([])
    expect(checkOrder(lines('States'), 'ltr')).toHaveLength(1)
  })

  it('should take a mark by itself for one that stands over what is before it', () => {
    expect(checkOrder(page(['“', 50], ['\u0301', 58], ['”', 55]), 'ltr')).toEqual([])
  })
})
