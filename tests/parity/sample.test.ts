import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { loadPublication } from '../support/sample.js'

it('compare should find nothing in the sample, and what was compared in each of its translations', async () => {
  const { editions, names } = await loadPublication('source/doha-2017')
  const source = editions.find(({ language }) => language.tag === 'en')
  const others = editions.map(({ language }) => language)
  const translations = editions.filter((edition) => edition !== source)
  expect(translations).toHaveLength(5)
  for (const translation of translations) {
    if (!source) throw new Error('No source')
    const { messages, table } = compare(source, translation, names, others)
    const reported = messages.filter(({ severity }) => severity !== 'info')
    expect(reported.map(({ file, place, reason }) => `${file}:${place?.start.line} ${reason}`)).toEqual([])
    expect(table.length).toBeGreaterThan(100)
    expect(table.every(({ outcome }) => outcome === 'same')).toBe(true)
  }
})
