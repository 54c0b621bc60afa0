import { expect, it } from 'vitest'
import { measuredOn } from '../../src/parity/measured.js'

it.each([
  [true, 'en', 'fr', 'thousands'],
  [true, 'fr', 'zh', 'few'],
  [true, 'en', 'pt-BR', 'none'],
  [true, 'de', 'fr', 'none'],
  [true, 'en-GB', 'zh-Hans', 'thousands'],
  [false, 'de', 'ja', 'thousands'],
] as const)(
  'a rule that reads words (%s) from %s to %s should have been measured on %s',
  (needsVocabulary, from, to, expected) => {
    expect(measuredOn({ needsVocabulary }, from, to)).toBe(expected)
  },
)
