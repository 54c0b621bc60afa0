import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sentences } from '../../src/language/sentences.js'
import { languageData } from '../support/languages.js'

const cases = readFileSync(new URL('./sentences.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

it.each(cases)('%s: a full stop inside a sentence should not end it: %s', (tag = '', parted = '') => {
  const expected = parted.split('|')
  const found = sentences(expected.join(' '), languageData(tag)).map(({ text }) => text.trim())
  expect(found).toEqual(expected)
})
