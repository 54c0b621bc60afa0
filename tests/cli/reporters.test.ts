import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { github } from '../../src/cli/reporters/github.js'
import { json } from '../../src/cli/reporters/json.js'
import { junit } from '../../src/cli/reporters/junit.js'
import { pretty } from '../../src/cli/reporters/pretty.js'
import { sarif } from '../../src/cli/reporters/sarif.js'
import { messagesSchema } from '../../src/cli/schemas.js'
import type { Message } from '../../src/model/message.js'

const text = 'First line\n统计显示 465,000 人 <here>\n'
const place = { start: { line: 2, column: 6 }, end: { line: 2, column: 13 } }
const messages: Message[] = [
  {
    ruleId: 'numbers',
    source: 'parity',
    severity: 'error',
    file: 'source/a b/zh.md',
    place,
    reason: 'Unexpected 465,000, expected 100% & "more"',
    note: 'Mend it:\nhere.',
    cause: { file: 'source/a b/en.md', place, reason: 'The source says so' },
    blame: 'source',
  },
  {
    ruleId: 'file',
    source: 'read',
    severity: 'warning',
    file: 'x.md',
    place: null,
    reason: 'No place',
    blame: 'source',
  },
]
const context = { textOf: () => text, colour: false }

describe('reporters', () => {
  it('should frame the code with a caret under wide characters', () => {
    expect(pretty(messages, context)).toBe(`error: Unexpected 465,000, expected 100% & "more"
  --> source/a b/zh.md:2:6
   |
 2 | 统计显示 465,000 人 <here>
   |          ^^^^^^^
   = The source says so:
  --> source/a b/en.md:2:6
   |
 2 | 统计显示 465,000 人 <here>
   |          ^^^^^^^
   = help: Mend it:
   | here.
   = rule: parity/numbers

warning: No place
  --> x.md
   = rule: read/file
`)
  })

  it('should show remarks on two languages as one line a rule, and other formats each', () => {
    const remark = (file: string, line: number): Message => ({
      ruleId: 'same-negation',
      source: 'parity',
      severity: 'info',
      file,
      place: { start: { line, column: 1 }, end: { line, column: 2 } },
      reason: 'Missing negation',
      blame: 'source',
    })
    const remarks = [remark('fr.md', 3), remark('fr.md', 9), remark('zh.md', 4)]
    const shown = pretty([...messages, ...remarks], context)
    expect(shown).toContain('info: 3 remarks of parity/same-negation (fr.md:3, 9; zh.md:4)')
    expect(shown).not.toContain('Missing negation')
    expect(shown).toContain('= rule: parity/numbers')
    expect(json(remarks).match(/Missing negation/gu)).toHaveLength(3)
  })

  it('should colour only when asked', () => {
    expect(pretty(messages, { ...context, colour: true })).toContain('\u001B[31merror')
    expect(pretty(messages, context)).not.toContain('\u001B')
  })

  it('should show direction characters instead of obeying them', () => {
    const [first] = messages
    const hidden = pretty(first ? [first] : [], { colour: false, textOf: () => 'x\nabc \u202Edef ghi\n' })
    expect(hidden).not.toContain('\u202E')
    expect(hidden).toContain('abc �def')
  })

  it('should cut a long line around the place', () => {
    const far = { start: { line: 1, column: 5000 }, end: { line: 1, column: 5003 } }
    const distant = messages.slice(1).map((message) => ({ ...message, place: far }))
    const shown = pretty(distant, { colour: false, textOf: () => 'word '.repeat(3000) })
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(120)
  })

  it('should print JSON that its schema accepts', () => {
    expect(messagesSchema.parse(JSON.parse(json(messages))).messages).toEqual(messages)
  })

  it('should escape commands of GitHub', () => {
    expect(github(messages).split('\n')[0]).toBe(
      '::error file=source/a b/zh.md,line=2,col=6,endLine=2,endColumn=13,title=parity/numbers::Unexpected 465,000, expected 100%25 & "more"%0AMend it:%0Ahere.',
    )
  })

  it('should write SARIF with regions, related places and encoded addresses', () => {
    const log = JSON.parse(sarif(messages))
    const [result, second] = log.runs[0].results
    expect(log.version).toBe('2.1.0')
    expect(result.level).toBe('error')
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'source/a%20b/zh.md' },
      region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 13 },
    })
    expect(result.relatedLocations[0].message.text).toBe('The source says so')
    expect(second.locations[0].physicalLocation.region).toBeUndefined()
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('parity/numbers')
  })

  it('should carry the edits of a mend in JSON and SARIF, and name it to people', () => {
    const at = (column: number) => ({ line: 2, column, offset: column + 10 })
    const fix: Message['fix'] = { edits: [{ start: at(6), end: at(7), text: '’' }], keeps: 'blocks' }
    const mended = messages.map((message, index) => (index === 0 ? { ...message, fix } : message))
    expect(messagesSchema.strict().parse(JSON.parse(json(mended))).messages).toEqual(mended)
    const [result, second] = JSON.parse(sarif(mended)).runs[0].results
    expect(result.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'source/a%20b/zh.md' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 7 },
                insertedContent: { text: '’' },
              },
            ],
          },
        ],
      },
    ])
    expect(second.fixes).toBeUndefined()
    const shown = pretty(mended, { textOf: () => text, colour: false })
    expect(shown.match(/rapporteur check --fix/gu)).toHaveLength(1)
  })

  it('should write well-formed JUnit that counts failures', () => {
    const failures: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => failures.push(error.message))
    parser.write(junit(messages)).close()
    expect(failures).toEqual([])
    expect(junit(messages)).toContain('tests="2" failures="1"')
    expect(junit([])).toContain('tests="1" failures="0"')
  })
})
