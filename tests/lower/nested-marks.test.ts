import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStraightMarks } from '../../src/language/straight-marks.js'
import { plainText } from '../../src/model/plain-text.js'
import { languageData } from '../support/languages.js'
import { growth } from '../support/processor-time.js'
import { reportFrom } from '../support/report.js'

/** Words and quotations, which hold the same again. */
type Piece = string | Piece[]

const { pieces } = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('alpha', 'été,', 'мир.', "don't", '(beta)', '1999'),
    tie('pieces').map((inner): Piece => inner),
  ),
  pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
}))

/** The text, with the marks that each quotation needs by its depth. */
function written(some: readonly Piece[], marks: readonly (readonly [string, string])[], depth = 0): string {
  const [open, close] = marks[depth % marks.length] ?? ['', '']
  return some
    .map((piece) =>
      typeof piece === 'string' ? piece : `${open}${written(piece, marks, depth + 1)}${close}`,
    )
    .join(' ')
}

describe('straight marks should', () => {
  it.each(['en', 'fr', 'ru', 'es', 'de', 'sv', 'ar', 'pl', 'zh'])(
    'come out well nested where they are typed so, in %s',
    (tag) => {
      const language = languageData(tag)
      fc.assert(
        fc.property(pieces, (some) => {
          const text = written(some, [['"', '"']])
          const { marks, contradicted } = readStraightMarks(text, language)
          const signs = { 'outer open': '<', 'outer close': '>', 'inner open': '[', 'inner close': ']' }
          let set = text
          for (const { index, sign, role, level } of marks)
            if (sign === '"')
              set = `${set.slice(0, index)}${signs[`${level} ${role}` as keyof typeof signs]}${set.slice(index + 1)}`
          expect(contradicted).toBeNull()
          expect(set).toBe(
            written(some, [
              ['<', '>'],
              ['[', ']'],
            ]),
          )
        }),
        { seed: 7, numRuns: 300 },
      )
    },
  )

  it.each(['en', 'fr', 'he', 'zh'])('leave every word as it is in %s', (language) => {
    const words = (text: string) => text.replace(/["'\u2018-\u201F\u2032\u2033«»\s\u00A0\u202F]/gu, '')
    const part = fc.constantFrom('"', "'", ' ', 'a', 'ק', '和', '12', ', ', '(', ')', '–', '.')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = `A${parts.join('')}B`
        const [first] = reportFrom({ text, language }).report.children
        expect(first?.type === 'paragraph' && words(plainText(first.children))).toBe(words(text))
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it.each(['"', '" ', ' "', '"a', '"a ', `"'`, ` "a 'b`, 'ק"', '12" ', '"a" b"c '])(
    'be read in time that grows with the length of a text that repeats %j',
    (pattern) => {
      const language = languageData('en')
      const work = (size: number) => readStraightMarks(pattern.repeat(size), language)
      expect(growth(work, 40_000)).toBeLessThan(10)
    },
  )
})
