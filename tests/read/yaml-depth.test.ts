import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../src/read/parse-yaml.js'
import { tooDeepYaml } from '../../src/read/yaml-depth.js'

const options = { schema: z.unknown(), file: 'a.yaml', blame: 'source' } as const

describe('the depth of YAML', () => {
  it.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', `a: ${'{a: '.repeat(5000)}`],
    ['marks on one line', `${'- '.repeat(20_000)}a`],
    ['questions on one line', `${'? '.repeat(20_000)}a`],
    ['keys on one line', 'organisation: '.repeat(20_000)],
    ['indented lines', Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}a:\n`).join('')],
  ])('should be refused with a place: %s', (_, text) => {
    const { value, messages } = parseYaml(text, options)
    expect(value).toBeNull()
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['yaml-syntax', 'Unexpected YAML: more than 100 levels inside each other'],
    ])
    expect(messages[0]?.place?.start.line).toBeGreaterThan(0)
  })

  it('should be no matter in usual files and in long texts', () => {
    expect(tooDeepYaml('a:\n  b: [c, { d: e }]\n  - - f\n')).toBeNull()
    expect(tooDeepYaml(`a: { ${'b: 1, '.repeat(500)} }`)).toBeNull()
    expect(tooDeepYaml(`a: |\n${'  - [x] done\n'.repeat(5000)}`)).toBeNull()
  })
})
