import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../src/build/fix/apply-fixes.js'
import { edit } from '../../../src/model/fix.js'
import type { Fix } from '../../../src/model/message.js'

const fix = (read: string, from: number, to: number, words: string): Fix => ({
  edits: [edit(read, from, to, words)],
  keeps: 'words',
})

describe('applyFixes should', () => {
  it('make several mends from the end to the beginning', () => {
    const text = 'one  two  three'
    expect(applyFixes(text, text, [fix(text, 3, 5, ' '), fix(text, 8, 10, ' ')]).text).toBe('one two three')
  })

  it('leave a mend that touches another for the next round', () => {
    const text = 'abcdef'
    const { text: mended, applied } = applyFixes(text, text, [fix(text, 0, 3, 'x'), fix(text, 2, 4, 'y')])
    expect(mended).toBe('xdef')
    expect(applied).toHaveLength(1)
  })

  it('make the same edit of two mends once', () => {
    const text = 'a  b'
    const { text: mended, applied } = applyFixes(text, text, [fix(text, 1, 3, ' '), fix(text, 1, 3, ' ')])
    expect(mended).toBe('a b')
    expect(applied).toHaveLength(2)
  })

  it.each(['\r\n', '\r', '\n'])('keep line ends %j, and write its own so', (end) => {
    const read = 'one\ntwo  three\nfour'
    const typed = read.replaceAll('\n', end)
    const fixes = [fix(read, 7, 9, ' '), fix(read, 15, 15, '\n')]
    expect(applyFixes(typed, read, fixes).text).toBe(['one', 'two three', '', 'four'].join(end))
  })

  it('find the place behind letters that are typed in two characters, and leave them so', () => {
    const typed = 'e\u0301te\u0301  fini \u1112\u1161\u11ab  \u1100\u116e\u11a8'
    const read = typed.normalize('NFC')
    const gaps = [...read.matchAll(/ {2}/gu)].map(({ index }) => fix(read, index, index + 2, ' '))
    expect(gaps).toHaveLength(2)
    expect(applyFixes(typed, read, gaps).text).toBe(typed.replaceAll('  ', ' '))
  })
})
