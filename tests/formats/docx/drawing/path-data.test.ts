import { describe, expect, it } from 'vitest'
import { pathData } from '../../../../src/formats/docx/drawing/svg/path-data.js'

describe('pathData', () => {
  it('should make every command absolute', () => {
    expect(pathData('M1 2h3v4l-1-1z')).toEqual([
      { type: 'move', x: 1, y: 2 },
      { type: 'line', x: 4, y: 2 },
      { type: 'line', x: 4, y: 6 },
      { type: 'line', x: 3, y: 5 },
      { type: 'close' },
    ])
  })

  it('should end an arc where it says, with flags that stand without space', () => {
    const steps = pathData('M0 0a5 5 0 015 5')
    expect(steps.at(-1)).toMatchObject({ type: 'curve' })
    const last = steps.at(-1)
    expect(last?.type === 'curve' ? [last.x.toFixed(3), last.y.toFixed(3)] : null).toEqual(['5.000', '5.000'])
  })

  it('should go on smoothly after a curve', () => {
    expect(pathData('M0 0C0 1 1 2 2 2S4 1 4 0').at(-1)).toEqual({
      type: 'curve',
      x1: 3,
      y1: 2,
      x2: 4,
      y2: 1,
      x: 4,
      y: 0,
    })
  })
})
