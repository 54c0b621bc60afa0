import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { faultReport, writeFaultReport } from '../../src/cli/fault-report.js'

const commands = ['build', 'check']

describe('the report of a fault should', () => {
  it('name the command, its options and the place in our code', () => {
    const report = faultReport(new RangeError('no'), ['build', '--strict', '--out=x'], commands)
    expect(report).toContain('command: build\noptions: --strict --out\nerror: RangeError\n')
    expect(report).toMatch(/^ {4}at .*fault-report\.test\.ts:\d+:\d+\)?$/m)
  })

  it('hold no text of the publication, no value of an option and no folder', () => {
    const error = new Error(
      'Unexpected `embargoed words`\nmore embargoed words\n    at embargoed (words:1:1)',
    )
    const report = faultReport(error, ['build', 'embargoed', '-o', '/embargoed', '--out=embargoed'], commands)
    expect(report).not.toContain('embargoed')
    expect(report).not.toContain(path.resolve('tests'))
  })

  it('bear anything that is thrown', () => {
    expect(faultReport('embargoed', [], commands)).toContain('command: none\noptions: none\nerror: string\n')
  })

  it('stand in a file that only its owner reads', () => {
    const file = writeFaultReport('words\n') ?? ''
    onTestFinished(() => rmSync(path.dirname(file), { recursive: true }))
    expect(readFileSync(file, 'utf8')).toBe('words\n')
  })
})
