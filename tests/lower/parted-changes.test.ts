import { describe, expect, it } from 'vitest'
import { transcribe } from '../../src/model/transcribe.js'
import { reportFrom } from '../support/report.js'

function said(text: string, language = 'en'): string | undefined {
  return transcribe(reportFrom({ text, language }).report).body.at(-1)?.text
}

describe('what was struck and what took its place should', () => {
  it.each([
    ['<del>3</del><ins>4</ins> per cent', '3 4 per cent'],
    ['~~3~~<ins>4</ins> per cent', '3 4 per cent'],
    ['<ins>4</ins><del>3</del> per cent', '4 3 per cent'],
    ['**<del>old</del><ins>new</ins>** words', 'old new words'],
    ['<del>3</del> <ins>4</ins>', '3 4'],
  ])('be two words: %s', (text, expected) => expect(said(text)).toBe(expected))

  it.each([
    ['organi<del>z</del><ins>s</ins>ation', 'organizsation'],
    ['1<del>3</del><ins>4</ins>', '134'],
    ['<del>,</del><ins>;</ins> and', ',; and'],
  ])('stay together inside a word: %s', (text, expected) => expect(said(text)).toBe(expected))
})

describe('a sign behind a formula should', () => {
  const value = (text: string, language: string) =>
    JSON.stringify(reportFrom({ text, language }).report.children).includes('\\u200E') ||
    JSON.stringify(reportFrom({ text, language }).report.children).includes('\u200E')

  it.each(['تركيز SO<sub>4</sub><sup>2−</sup>', 'تركيز SO₄²⁻', 'لغة C++', 'أيون Na<sup>+</sup>'])(
    'be kept at it in text from right to left: %s',
    (text) => expect(value(text, 'ar')).toBe(true),
  )

  it('need nothing elsewhere', () => {
    expect(value('SO₄²⁻ and C++', 'en')).toBe(false)
    expect(value('أكثر من 10+ دول', 'ar')).toBe(false)
    expect(value('خطة R2P-العربية', 'ar')).toBe(false)
  })
})
