import { describe, expect, it } from 'vitest'
import { orderedText } from '../../../src/audit/pdf/ordered-text.js'

const shown = (...lines: string[]) => lines.map((text, index) => ({ x: 0, y: 100 - 20 * index, text }))

describe('orderedText', () => {
  it('should take the order of the text and the characters of the page', () => {
    expect(orderedText('abc (12)', shown(')12( cba'))).toBe('abc (12)')
    expect(orderedText('abc def', shown(' cba', 'fed'))).toBe('abc def')
  })

  it('should not believe text that the page does not show', () => {
    expect(orderedText('abc', shown('abd'))).toBeNull()
    expect(orderedText('abc def', shown('abc'))).toBeNull()
    expect(orderedText('abc def', shown('fed', 'cba'))).toBeNull()
  })
})
