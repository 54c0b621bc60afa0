import { describe, expect, it } from 'vitest'
import { strips } from '../../../../src/formats/pdf/layout/divide-box.js'
import type { GalleyItem } from '../../../../src/formats/pdf/layout/galley-item.js'
import { element } from '../../../../src/formats/pdf/tags/element.js'

const rule = (y: number, height = 0.5): GalleyItem => ({
  kind: 'rule',
  x: 0,
  y,
  width: 10,
  height,
  colour: 'black',
})

const block = (y: number, height: number, keepsNext?: true): GalleyItem => ({
  kind: 'picture',
  x: 0,
  y,
  height,
  ...(keepsNext ? { keepsNext } : {}),
  placed: {
    width: 10,
    height,
    place: 'layout',
    link: null,
    element: element(null, 'Div'),
    picture: { path: 'x', kind: 'png', bytes: new Uint8Array(), hash: 'x', width: 10, height },
  },
})

const shape = (items: GalleyItem[], unbroken: [number, number][] = [], tallest?: number) =>
  strips({ items, unbroken, height: 100 }, tallest).map(({ top, bottom }) => [top, bottom])

describe('strips', () => {
  it('should cut between what stands one below the other', () => {
    expect(shape([block(0, 10), block(10, 10)])).toEqual([
      [0, 10],
      [10, 20],
    ])
  })

  it('should not cut through what stands side by side', () => {
    expect(shape([block(0, 10), block(5, 10)])).toEqual([[0, 15]])
  })

  it('should not cut rows that are never divided', () => {
    expect(shape([block(0, 10), block(10, 10)], [[0, 20]])).toEqual([[0, 20]])
  })

  it('should join what stands on the page of what follows, unless both are too high', () => {
    const items = [block(0, 10), block(10, 10, true), rule(20), block(24, 10), block(34, 10)]
    expect(shape(items)).toEqual([
      [0, 10],
      [10, 34],
      [34, 44],
    ])
    expect(shape(items, [], 20)).toHaveLength(4)
  })

  it('should give a rule to what stands above it, the first to what stands below', () => {
    expect(shape([rule(0), block(4, 10), rule(20), block(24, 10)])).toEqual([
      [0, 20.5],
      [24, 34],
    ])
  })
})
