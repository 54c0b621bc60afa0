import { describe, expect, it } from 'vitest'
import { pdfsigFindings, pyhankoFindings } from '../../scripts/conformance/findings/signatures.mjs'

const good = `Signature #1:
  - Signature Type: ETSI.CAdES.detached
  - Total document signed
  - Signature Validation: Signature is Valid.
`
const whole = { bottom_line: true, intact: true, valid: true, trusted: true, whole: true, untouched: true }

describe('what validators of signatures say should', () => {
  it('be a finding where a signature does not hold, is missing, or does not cover the file', () => {
    expect(pdfsigFindings(good)).toEqual([])
    expect(pdfsigFindings(good.replace('is Valid', 'is Invalid')).length).toBe(1)
    expect(pdfsigFindings(good.replace('Total document', 'Not total document')).length).toBe(1)
    expect(pdfsigFindings("File 'a.pdf' does not contain any signatures").length).toBe(1)
    expect(pdfsigFindings(`${good}${good}`).length).toBe(1)
  })

  it('be a finding where pyHanko does not agree', () => {
    const said = [
      { file: 'a.pdf', ...whole },
      { file: 'b.pdf', ...whole, trusted: false },
      { file: 'c.pdf', error: 'PdfReadError: EOF' },
    ]
    const found = pyhankoFindings(said.map((one) => JSON.stringify(one)).join('\n'), '')
    expect([...found].map(([file, { length }]) => [file, length])).toEqual([
      ['a.pdf', 0],
      ['b.pdf', 1],
      ['c.pdf', 1],
    ])
    expect(() => pyhankoFindings('', 'Traceback')).toThrow(/no report/u)
  })
})
