import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { interval, measurePairs, readPairs, report } from '../../scripts/parity-bench/bench.mjs'
import { figureProblems, isRegionallyWritten } from '../../src/language/figure-problems.js'
import type { Language } from '../../src/model/language.js'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'

const folder = fileURLToPath(new URL('../fixtures/parity-bench/', import.meta.url))
const known = (tag: string) => (tag === 'tlh' ? null : languageData(tag))
const tools = {
  compare,
  figureFormat: (text: string, language: Language) =>
    figureProblems(text, language, isRegionallyWritten(text, language)),
  languageData,
  all: ['en', 'fr', 'es'],
}

it('should read JSON lines, PO and XLIFF, leaving out what is not translated or fuzzy', async () => {
  const { pairs, skipped } = await readPairs(folder, known)
  expect(pairs.map(({ language, source, translation }) => [language, source, translation])).toEqual([
    ['fr', 'Within 30 days it adopted 12 texts.', 'En 30 jours, elle a adopté 12 textes.'],
    ['fr', 'The Commission met in 1998.', 'La Commission s’est réunie en 1998.'],
    ['es', 'It heard 40 people.', 'Escuchó a 40 personas.'],
  ])
  expect(skipped).toEqual({ tlh: 1 })
})

it('should count alarms on true pairs and what is noticed of damaged ones', async () => {
  const { pairs } = await readPairs(folder, known)
  const wrong = {
    id: 'w',
    sourceLanguage: 'en',
    language: 'es',
    source: 'It met in 1997.',
    translation: 'Se reunió en 1979.',
  }
  const measured = measurePairs([...pairs, wrong], tools)
  expect(measured.pairs).toEqual({ fr: 2, es: 2 })
  expect(measured.alarms).toEqual({ 'same-numbers': { es: 1 } })
  expect(measured.recall['altered digit']?.fr).toEqual({ made: 3, caught: 3, byAny: 3 })
  expect(report(measured)).toContain(
    '| `same-numbers` | 0.0 (0.0–657.6) | 500.0 (94.5–905.5) | 250.0 (45.6–699.4) |',
  )
})

it('should give the interval of a share (Wilson)', () => {
  expect(interval(0, 1000).map((value) => value.toFixed(4))).toEqual(['0.0000', '0.0038'])
  expect(interval(45, 54).map((value) => value.toFixed(3))).toEqual(['0.713', '0.910'])
})
