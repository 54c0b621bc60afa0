import { describe, expect, it } from 'vitest'
import type { RuleExample } from '../../src/model/rule.js'
import { parityRules } from '../../src/parity/rules/index.js'
import { compareExample } from './support/compare-example.js'

const met = (example: RuleExample): Record<string, number> => compareExample(example).met

const plain = (text: string, translation: string): Record<string, number> =>
  met({
    text,
    frontMatter: { title: 'A' },
    translation: { language: 'fr', text: translation, frontMatter: { title: 'B' } },
  })

describe('what a rule met', () => {
  it.each(parityRules.map((rule) => [rule.id, rule] as const))(
    'should be something wherever it speaks: %s',
    (id, rule) => {
      for (const example of rule.examples.rejected) expect(met(example)[id], example.text).toBeGreaterThan(0)
    },
  )

  it('should be nothing where two editions hold nothing of its kind', () => {
    const counted = plain('Words only.', 'Des mots seulement.')
    for (const id of [
      'same-tables',
      'same-numbers',
      'same-symbols',
      'same-links',
      'same-notes',
      'same-items',
      'same-names',
    ])
      expect(counted[id], id).toBe(0)
    // The title is a text as well.
    expect(counted['same-sentences']).toBe(2)
    expect(counted.untranslated).toBe(2)
  })

  it('should count each thing once, whichever side has more', () => {
    const table = '| A | B |\n|---|---|\n| 12 | 13 |\n| 14 | 15 |\n\n[a](https://a.example) 16'
    const counted = plain(table, table.replace(' 16', ' 16 17 18'))
    expect(counted['same-tables']).toBe(3)
    expect(counted['same-links']).toBe(1)
    expect(counted['same-numbers']).toBe(7)
  })

  it('should be counted for every rule', () => {
    const counted = plain('Words.', 'Mots.')
    expect(Object.keys(counted)).toEqual(parityRules.map(({ id }) => id))
  })
})
