import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/audit/read-report.js'
import { reportFrom } from '../support/report.js'

const text =
  '## One {#one}\n\nWords[^a] of a **text** in :span[other]{lang=fr} words.\n\n- An item\n\n[^a]: A note.\n'

describe('a Report in the evidence should', () => {
  const json = JSON.stringify(reportFrom({ text }).report)

  it('be read where it is whole', () => {
    expect(readReport(json)).toEqual(JSON.parse(json))
  })

  it('not be read where something stands in the place of a text that is said', () => {
    const fields = [
      '"id":"one"',
      '"language":"en"',
      '"direction":"ltr"',
      '"value":"An item"',
      '"language":"fr"',
    ]
    for (const field of fields) {
      expect(json).toContain(field)
      for (const other of ['{}', '[1]', '7', 'true'])
        expect(readReport(json.replace(field, `${field.split(':')[0]}:${other}`)), field + other).toBeNull()
    }
  })
})
