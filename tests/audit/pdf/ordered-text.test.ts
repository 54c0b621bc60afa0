import { describe, expect, it } from 'vitest'
import { orderedText } from '../../../src/audit/pdf/ordered-text.js'

const shown = (...lines: string[]) => lines.map((text, index) => ({ x: 0, y: 100 - 20 * index, text }))

/** A line as it is painted, from the left. */
const painted = (...logical: string[]) => logical.map((text) => [...text].reverse().join(''))

describe('orderedText', () => {
  it('should take the order of the text and the characters of the page', () => {
    expect(orderedText('שלום (12)', shown(`)12( ${painted('שלום')}`))).toBe('שלום (12)')
    expect(orderedText('אבג דהו', shown(...painted('אבג ', 'דהו')))).toBe('אבג דהו')
    expect(orderedText('في عام 2017 R2P', shown('R2P 2017 ماع يف'))).toBe('في عام 2017 R2P')
    expect(orderedText('السّلام', shown(...painted('السلاّم')))).toBe('السّلام')
  })

  it('should know the letters of one character in its own order', () => {
    expect(orderedText('قال ﷺ', shown('ﷺ لاق'))).toBe('قال ﷺ')
    expect(orderedText('قال ﷺ', shown('ﷻ لاق'))).toBeNull()
  })

  it('should know words that go on on the next line', () => {
    expect(orderedText(' ab [日本語 ', shown(' ', '日本[ ab', ' 語'))).toBe(' ab [日本語 ')
    expect(orderedText('שלום', shown(...painted('של', 'ום')))).toBe('שלום')
    expect(orderedText('שלום', shown(...painted('של', 'מו')))).toBeNull()
  })

  it('should not believe text that the page does not show', () => {
    expect(orderedText('אבג', shown('גבד'))).toBeNull()
    expect(orderedText('אבג דהו', shown(...painted('אבג')))).toBeNull()
    expect(orderedText('אבג דהו', shown(...painted('דהו', 'אבג')))).toBeNull()
  })

  it('should not believe figures and words whose characters changed places', () => {
    expect(orderedText('עלו 465', shown(`456 ${painted('עלו')}`))).toBeNull()
    expect(orderedText('שלום', shown(...painted('שולם')))).toBeNull()
    expect(orderedText('שלום', shown(...painted('שלו ם')))).toBeNull()
    expect(orderedText('עם R2P', shown(`P2R ${painted('עם')}`))).toBeNull()
  })
})
