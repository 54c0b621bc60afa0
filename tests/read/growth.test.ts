import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseMarkdown } from '../../src/read/markdown.js'
import { parseYaml } from '../../src/read/parse-yaml.js'
import { growth } from '../support/processor-time.js'

// With the release of micromark that `docs/decisions/parser-version.md` describes, it grows 11 times.
it('Markdown should be parsed in time that grows with the number of its blocks', { timeout: 120_000 }, () => {
  expect(growth((count) => parseMarkdown('> - a\n\n'.repeat(count)), 1500)).toBeLessThan(9)
})

it('faults of YAML in one long line should be reported in time that grows with their number', {
  timeout: 120_000,
}, () => {
  const options = { schema: z.unknown(), file: 'list.yaml', blame: 'source' as const, scalarsAreTexts: true }
  const faultsOf = (count: number) => parseYaml(`a: ${'b: c '.repeat(count)}`, options).messages
  expect(faultsOf(90).length).toBeGreaterThan(80)
  const many = (count: number) =>
    parseYaml(`a: { k: "${'x'.repeat(count * 200)}",${' b: c: d,'.repeat(count)}}`, options)
  expect(many(1000).messages.length).toBeGreaterThan(900)
  expect(growth(many, 1000)).toBeLessThan(9)
})
