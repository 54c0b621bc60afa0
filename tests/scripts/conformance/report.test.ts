import { expect, test } from 'vitest'
import { options } from '../../../scripts/conformance/options.mjs'
import { summary } from '../../../scripts/conformance/report/summary.mjs'
import { table } from '../../../scripts/conformance/report/table.mjs'
import type { Checker, Edition, Finding, Result } from '../../../scripts/conformance/types.mjs'
import { formats } from '../../../src/build/formats.js'

const english = edition('doha/en/doha.en.html')
const arabic = edition('doha/ar/doha.ar.html')
const word = { ...edition('doha/en/doha.en.docx'), format: 'docx' as const }
const missingAlternative = { rule: 'image-alt', place: 'img', message: 'Images must have alternative text' }

test('the table should show each file under each checker, and every failure with its rule and place', () => {
  const results = [ran('nu', [english, arabic], []), ran('axe', [english, arabic], [missingAlternative])]
  expect(table([english, arabic], results, formats)).toBe(`file                      nu    axe
────────────────────────  ────  ──────
out/doha/en/doha.en.html  pass  FAIL 1
out/doha/ar/doha.ar.html  pass  pass

no pdf editions
no docx editions

Failures
  out/doha/en/doha.en.html · axe · image-alt · img · Images must have alternative text
`)
})

test('a checker that did not run should say so and why, and never look like a pass', () => {
  const text = table(
    [english, word],
    [ran('nu', [english], []), absent('pandoc', [word], 'apt-get install pandoc')],
    formats,
  )
  expect(text).toContain('out/doha/en/doha.en.docx  ·     not run')
  expect(text).toContain('Not run\n  pandoc: apt-get install pandoc')
  expect(text.match(/pass/g)).toHaveLength(1)
})

test('findings that differ only in their place should stand on one line', () => {
  const twice = [missingAlternative, { ...missingAlternative, place: 'p > img' }]
  expect(table([english], [ran('axe', [english], twice)], formats)).toContain(
    'image-alt · img · and 1 more places · Images',
  )
})

test('the summary of a publication should hold its own files only, with the bytes that were judged', () => {
  const other = { ...edition('other/en/other.en.html'), publication: 'other' }
  const results = [
    ran('nu', [english, other], [missingAlternative]),
    absent('pandoc', [word], 'apt-get install pandoc'),
    absent('verapdf', [], 'no pdf editions'),
  ]
  const sums = new Map([[other, 'abc']])
  expect(summary(results, (file) => file === other, sums)).toEqual({
    schema: 1,
    checkers: [
      {
        name: 'nu',
        version: '1',
        status: 'pass',
        reason: '',
        files: [{ path: other.path, sha256: 'abc', status: 'pass', findings: [], notes: [] }],
      },
      { name: 'pandoc', version: '', status: 'not-run', reason: 'no html editions', files: [] },
      { name: 'verapdf', version: '', status: 'not-run', reason: 'no html editions', files: [] },
    ],
  })
  const mine = summary(results, (file) => file === english, sums)
  expect(mine.checkers.map(({ status }) => status)).toEqual(['fail', 'not-run', 'not-run'])
})

test('options: folders, flags and checkers should be read, and an unknown checker refused', () => {
  const names = ['nu', 'axe']
  expect(options([], names)).toEqual({
    roots: ['out'],
    require: false,
    install: false,
    only: names,
    help: false,
    isUsual: true,
  })
  expect(options(['out', 'more', '--require', '--only', 'axe'], names)).toMatchObject({
    roots: ['out', 'more'],
    require: true,
    only: ['axe'],
    isUsual: false,
  })
  expect(() => options(['--only', 'ax'], names)).toThrow('Unexpected checker `ax`, expected one of nu, axe')
})

function edition(path: string): Edition {
  return { root: 'out', path, file: `/${path}`, format: 'html', publication: 'doha' }
}

function checker(name: string): Checker {
  return { name, title: name, format: 'html', tools: [], check: async () => ({ absent: '' }) }
}

/** A checker that ran and found something in the first of its files. */
function ran(name: string, editions: Edition[], findings: Finding[]): Result {
  const judgements = new Map(
    editions.map((file, position) => [
      file,
      { findings: position === 0 ? findings : [], notes: [], raw: null },
    ]),
  )
  const status = findings.length > 0 ? 'fail' : 'pass'
  return { checker: checker(name), editions, status, version: '1', reason: '', judgements }
}

function absent(name: string, editions: Edition[], reason: string): Result {
  return {
    checker: checker(name),
    editions,
    status: 'not-run',
    version: '',
    reason,
    judgements: new Map(),
  }
}
