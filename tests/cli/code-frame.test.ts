import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/cli/reporters/code-frame.js'

function caretColumn(line: string, column: number): number {
  const place = { start: { line: 1, column }, end: { line: 1, column: column + 1 } }
  const carets = codeFrame([line], place, (_, text) => text).at(-1)
  return String(carets).indexOf('^') - String(carets).indexOf('|') - 2
}

describe('a code frame', () => {
  it.each([
    ['plain letters', 'abc?', 3],
    ['letters of two columns', '中文?', 4],
    ['combining marks', 'e\u0301e\u0301?', 2],
    ['a sign of several characters', '👍🏽?', 2],
    ['a flag', '🇶🇦?', 2],
    ['half-width kana', 'ｱｲ?', 2],
  ])('should count %s as a terminal shows them', (_, line, columns) => {
    expect(caretColumn(line, line.indexOf('?') + 1)).toBe(columns)
  })
})
