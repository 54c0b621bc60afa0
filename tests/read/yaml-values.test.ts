import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { mostMarksOnLetter } from '../../src/read/crowded-marks.js'
import { parseYaml } from '../../src/read/parse-yaml.js'

const schema = z.record(z.string(), z.unknown())
const parse = (text: string) => parseYaml(text, { schema, file: 'a.yaml', blame: 'source' })
const problems = (text: string) =>
  parse(text).messages.map(({ ruleId, reason, place }) => [
    ruleId,
    reason,
    `${place?.start.line}:${place?.start.column}`,
  ])

describe('a value of YAML should be refused at its place where it is', () => {
  it.each(['!!binary YWJj', '!!set {a: null}', '!!omap [a: 1]', '!!timestamp 2001-01-01', '!mine x'])(
    'what the tag of %s makes',
    (value) => {
      expect(problems(`b: c\na: ${value}\n`)).toEqual([
        ['yaml-syntax', expect.stringMatching(/^Unexpected YAML: unresolved tag: /u), '2:4'],
      ])
    },
  )

  it.each(['a: { __proto__: 1 }', 'a:\n  - "__proto__": x', '__proto__: { b: 1 }'])(
    'under a key that schemas pass over: %s',
    (text) => {
      expect(problems(text)).toEqual([
        ['unknown-key', expect.stringContaining('`__proto__`'), expect.stringMatching(/^[12]:/u)],
      ])
      expect(parse(text).value).toBeNull()
    },
  )

  it.each(['\\uD800', '\\uDC00 x', 'x\\u0000', '\\uFFFE'])('no text that can be written: %s', (text) => {
    expect(problems(`a: [b, "${text}"]\n`)).toEqual([
      ['control-characters', expect.stringContaining('which no format can carry'), '1:8'],
    ])
  })

  it.each([
    ['marks', `a${'\u0301'.repeat(mostMarksOnLetter + 1)}`],
    ['joined signs', `\u{1F468}${'\u200D\u{1F469}'.repeat(mostMarksOnLetter + 1)}`],
  ])('a letter with too many %s', (_, text) => {
    expect(problems(`b: c\na: ${text}\n`)).toEqual([
      ['crowded-text', expect.stringContaining(`at most ${mostMarksOnLetter}`), '2:4'],
    ])
  })
})

it('tags that say what a value is anyway, and whole characters, should be read', () => {
  expect(parse('a: !!str 5\nb: "\\uD83D\\uDE00"\nconstructor: x\n').value).toEqual({
    a: '5',
    b: '\u{1F600}',
    constructor: 'x',
  })
})
