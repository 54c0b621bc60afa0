import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctCharacters } from '../../../../src/formats/pdf/text/distinct-characters.js'

describe('the distinct characters of a text', () => {
  it('should be those of the strings in objects and lists, not of the names of fields', () => {
    expect(distinctCharacters([{ q: 'ab', z: [null, 3, { y: 'bé' }] }])).toEqual(['a', 'b', 'é'])
  })

  it('should be its code points, each once, in order, halves of pairs among them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', '😀', '𝒜'))),
        (parts) => {
          const text = parts.join('')
          expect(distinctCharacters(text)).toEqual([...new Set(text)])
        },
      ),
    )
  })
})
