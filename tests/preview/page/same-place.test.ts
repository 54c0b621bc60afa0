import { describe, expect, it } from 'vitest'
import { samePlace } from '../../../src/preview/page/same-place.js'

const from = {
  height: 1000,
  anchors: [
    { id: 'a', top: 100 },
    { id: 'b', top: 500 },
  ],
}
const to = {
  height: 3000,
  anchors: [
    { id: 'b', top: 2000 },
    { id: 'a', top: 1000 },
    { id: 'c', top: 1500 },
  ],
}

describe('the same place should', () => {
  it('be that of an id that both have', () => {
    expect(samePlace(100, from, to)).toBe(1000)
    expect(samePlace(500, from, to)).toBe(2000)
  })

  it('lie in proportion between two ids, before the first and behind the last', () => {
    expect(samePlace(300, from, to)).toBe(1500)
    expect(samePlace(50, from, to)).toBe(500)
    expect(samePlace(750, from, to)).toBe(2500)
    expect(samePlace(0, from, to)).toBe(0)
    expect(samePlace(1000, from, to)).toBe(3000)
  })

  it('never run backwards where ids have another order', () => {
    const turned = {
      height: 3000,
      anchors: [
        { id: 'a', top: 2000 },
        { id: 'b', top: 1000 },
      ],
    }
    const places = Array.from({ length: 100 }, (_, step) => samePlace(step * 10, from, turned))
    expect([...places].sort((first, second) => first - second)).toEqual(places)
  })

  it('be in proportion where no id is shared, and the top of nothing', () => {
    expect(samePlace(500, { height: 1000, anchors: [] }, { height: 200, anchors: [] })).toBe(100)
    expect(samePlace(0, { height: 0, anchors: [] }, { height: 0, anchors: [] })).toBe(0)
  })
})
