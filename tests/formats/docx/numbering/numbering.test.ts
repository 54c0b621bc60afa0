import { describe, expect, it } from 'vitest'
import { blankList, createNumbering, fixedLists } from '../../../../src/formats/docx/numbering/numbering.js'
import { languageData } from '../../../support/languages.js'

/** Id of the first list made for a document. */
const first = fixedLists.length + 1
const numbering = () => createNumbering(languageData('en'))

const inBody = { nesting: 1, isInNote: false }

describe('numbering', () => {
  it('should leave consecutive sections and their actions to the styles', () => {
    const { section, action, lists } = numbering()
    expect([section('1', null), action('1.1'), action('1.2'), section('2', null), action('2.1')]).toEqual(
      Array(5).fill(null),
    )
    expect(lists()).toEqual([])
  })

  it('should give an unnumbered section an empty number, and a labelled one its label', () => {
    const { section, lists } = numbering()
    expect(section(null, null)).toEqual({ id: blankList, level: 0 })
    expect(section(null, 'Working session')).toEqual({ id: first, level: 0 })
    expect(lists()).toEqual([
      { type: 'literal', id: first, like: 'heading', level: 0, text: 'Working session' },
    ])
  })

  it('should count actions of an unnumbered section from one, going on in its next block', () => {
    const { section, action, lists } = numbering()
    section('1', null)
    action('1.1')
    section(null, null)
    expect([action('1'), action('2')]).toEqual([
      { id: first, level: 0 },
      { id: first, level: 0 },
    ])
    section(null, null)
    expect(action('1')).toEqual({ id: first + 1, level: 0 })
    expect(lists().map((list) => list.type)).toEqual(['restart', 'restart'])
  })

  it('should restart every ordered list at its own start', () => {
    const { ordered, lists } = numbering()
    expect(ordered(inBody, 5, ['5.', '6.'])).toEqual([
      { id: first, level: 0 },
      { id: first, level: 0 },
    ])
    expect(lists()).toEqual([{ type: 'restart', id: first, definition: 'numbers', level: 0, start: 5 }])
  })

  it('should write out a number that Word would not reach', () => {
    const { section, ordered } = numbering()
    expect(section('4', null)).toEqual({ id: first, level: 0 })
    expect(ordered(inBody, 1, ['a)'])).toEqual([{ id: first + 1, level: 0 }])
  })

  it('should give lists in notes definitions of their own, whose text begins further in', () => {
    const { ordered, bullet, lists } = numbering()
    const inNote = { nesting: 1, isInNote: true }
    expect(bullet(inNote, '–')).toBeNull()
    expect(ordered(inNote, 5, ['5.'])).toEqual([{ id: first, level: 0 }])
    expect(ordered(inNote, 1, ['a)'])).toEqual([{ id: first + 1, level: 0 }])
    expect(lists()).toEqual([
      { type: 'restart', id: first, definition: 'noteNumbers', level: 0, start: 5 },
      { type: 'literal', id: first + 1, like: 'noteItem', level: 0, text: 'a)' },
    ])
  })
})
