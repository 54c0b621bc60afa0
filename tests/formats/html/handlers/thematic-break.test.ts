import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('thematic-break', () => {
  it('should become hr', async () => {
    expect(await htmlOf({ type: 'thematicBreak' })).toBe('<hr>')
  })
})
