import { expect, it } from 'vitest'
import { pointAt } from '../../src/model/point-at.js'

it('pointAt should find lines whatever ends them', () => {
  const text = 'one\r\ntwo\rthree\nfour'
  const points = [0, 3, 5, 8, 9, 14, 15, 19].map((offset) => pointAt(text, offset))
  expect(points.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:4',
    '2:1',
    '2:4',
    '3:1',
    '3:6',
    '4:1',
    '4:5',
  ])
  expect(pointAt('other\ntext', 6)).toEqual({ line: 2, column: 1, offset: 6 })
})
