import { describe, expect, it } from 'vitest'
import { htmlOf } from '../support/html-of.js'

describe('break', () => {
  it('should become br', async () => {
    expect(await htmlOf({ type: 'break' })).toBe('<br>')
  })
})
