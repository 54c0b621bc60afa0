import { describe, expect, it } from 'vitest'
import { noteArea } from '../../../../src/formats/pdf/pages/note-area.js'
import { note, rules } from './boxes.js'

describe('noteArea', () => {
  it('should be empty without notes', () => {
    expect(noteArea([], 50, rules)).toEqual({ height: 0, shown: [], rest: [] })
  })

  it('should divide only the last note', () => {
    const waiting = [
      { note: note('a', 4), from: 0 },
      { note: note('b', 1), from: 0 },
    ]
    expect(noteArea(waiting, 30, rules)).toBeNull()
    expect(noteArea([...waiting].reverse(), 50, rules)?.rest).toMatchObject([{ from: 2 }])
  })

  it('should never leave a single line of a note', () => {
    expect(noteArea([{ note: note('a', 3), from: 0 }], 30, rules)).toBeNull()
  })
})
