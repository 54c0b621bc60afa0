import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { measureAll } from '../../scripts/parity-corpus/measure-all.mjs'
import { figureProblems, isRegionallyWritten } from '../../src/language/figure-problems.js'
import type { Language } from '../../src/model/language.js'
import { compare } from '../../src/parity/index.js'
import { parityRules } from '../../src/parity/rules/index.js'
import { languageData } from '../support/languages.js'

const page = new URL('../../docs/parity.md', import.meta.url)

it('docs/parity.md should be fresh, and the promises in it kept', async () => {
  const measured = await measureAll({
    compare,
    figureFormat: (text: string, language: Language) =>
      figureProblems(text, language, isRegionallyWritten(text, language)),
    languageData,
    rules: parityRules,
  })
  if (process.env.UPDATE_PAGES) writeFileSync(page, measured.page)
  for (const { alarms, recall } of [measured.development, measured.heldOut]) {
    expect(alarms.cases).toEqual([])
    for (const { name, promised, made, caught } of recall) {
      if (made > 0) expect([name, caught / made >= promised]).toEqual([name, true])
    }
  }
  for (const { made, caught, alarms } of measured.limits) {
    expect(alarms).toEqual([])
    expect(caught / made).toBeGreaterThan(0.85)
  }
  expect(readFileSync(page, 'utf8')).toBe(measured.page)
}, 300_000)
