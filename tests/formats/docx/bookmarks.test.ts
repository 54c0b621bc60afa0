import { BookmarkEnd, BookmarkStart } from 'docx'
import { describe, expect, it } from 'vitest'
import { createBookmarks } from '../../../src/formats/docx/places.js'

describe('bookmarks', () => {
  it('should be named from ids, with Word’s letters', () => {
    const { nameOf, aliases } = createBookmarks()
    expect(nameOf('syria-a1')).toBe('syria_a1')
    expect(aliases()).toEqual([])
  })

  it('should have a made name where Word allows no better, and say what it stands for', () => {
    const { nameOf, aliases } = createBookmarks()
    const ids = ['a_b', '1-first', 'x'.repeat(41), 'Syria', 'syria', 'введение']
    const names = ids.map(nameOf)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length)
    expect(names.every((name) => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name))).toBe(true)
    expect(aliases().map(([, id]) => id)).toEqual(ids.filter((id) => id !== 'Syria'))
  })

  it('should pair their ends', () => {
    const { around } = createBookmarks()
    expect(around('a', around('b', []))).toEqual([
      new BookmarkStart('a', 1),
      new BookmarkStart('b', 0),
      new BookmarkEnd(0),
      new BookmarkEnd(1),
    ])
  })
})
