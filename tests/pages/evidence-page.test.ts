import { describe, expect, it } from 'vitest'
import { evidencePage } from '../../src/pages/evidence-page.js'
import type { EvidencePage } from '../../src/pages/types.js'
import { evidence, styleOf } from './support.js'

const render = async (changes: Partial<EvidencePage> = {}) =>
  new TextDecoder().decode(evidencePage({ ...evidence, ...changes }, await styleOf()))

const passing: Partial<EvidencePage> = {
  messages: [],
  parity: {
    source: 'en',
    rules: [
      {
        rule: 'numbers',
        compares: 'figures',
        results: [
          {
            language: 'ar',
            status: 'pass',
            compared: 9,
            findings: 0,
            remarks: 0,
            measured: 'thousands' as const,
          },
        ],
      },
    ],
  },
  audits: evidence.audits.map((audit) => ({ ...audit, status: 'pass' as const })),
  conformance: {
    schema: 1,
    checkers: [{ name: 'Nu HTML Checker', version: '26', status: 'pass', reason: null, files: [] }],
  },
}

describe('evidencePage', () => {
  it('should give the same bytes for the same data', async () => {
    expect(await render()).toBe(await render())
  })

  it('should say that all passed only when all ran', async () => {
    expect(await render(passing)).toContain('Every check ran, and every check passed.')
  })

  it('should never let a check that did not run look like a pass', async () => {
    const page = await render({ ...passing, conformance: null })
    expect(page).toContain('No check failed, but not every check ran.')
    expect(page).not.toContain('Every check ran')
    expect(page).toContain('<span class="outcome not-run">')
  })

  it('should name remarks beside a pass, by which nothing fails', async () => {
    const results = [
      {
        language: 'ar',
        status: 'pass' as const,
        compared: 9,
        findings: 0,
        remarks: 2,
        measured: 'thousands' as const,
      },
    ]
    const html = await render({
      ...passing,
      parity: { source: 'en', rules: [{ rule: 'same-negation', compares: 'negations', results }] },
    })
    expect(html).toContain('9, 2 remarks')
  })

  it('should say between which languages rules were not measured', async () => {
    const page = (measured: 'thousands' | 'few' | 'none') => {
      const results = [
        { language: 'ar', status: 'pass' as const, compared: 9, findings: 0, remarks: 0, measured },
      ]
      return render({
        ...passing,
        parity: { source: 'en', rules: [{ rule: 'numbers', compares: 'figures', results }] },
      })
    }
    expect(await page('thousands')).not.toContain('measured on')
    expect(await page('few')).toContain('measured on few true translations')
    expect(await page('none')).toContain('were not measured on true translations')
  })

  it('should give what met nothing a mark of its own, which is neither a pass nor a check that did not run', async () => {
    const page = await render()
    expect(page).toMatch(
      /<span class="outcome nothing"><span aria-hidden="true">○<\/span> Nothing to compare<\/span>/u,
    )
    const results = [
      {
        language: 'ar',
        status: 'nothing' as const,
        compared: 0,
        findings: 0,
        remarks: 0,
        measured: 'thousands' as const,
      },
    ]
    const rules = [{ rule: 'numbers', compares: 'figures', results }]
    const empty = await render({ ...passing, parity: { source: 'en', rules } })
    expect(empty).toContain('0 of 1 rule met something')
    expect(empty).not.toContain('<span class="outcome pass"><span aria-hidden="true">✓</span> 0')
  })

  it('should say why a checker did not run', async () => {
    expect(await render()).toContain('<td>the validator is not installed</td>')
  })

  it('should fail on an error among the messages', async () => {
    const [first] = evidence.messages
    const messages = first ? [{ ...first, severity: 'error' as const }] : []
    expect(await render({ ...passing, messages })).toContain('At least one check failed.')
  })

  it('should keep source text in its own direction', async () => {
    expect(await render()).toContain('Unexpected <bdi class="quoted">465 مليون</bdi>')
  })

  it('should show what differs in an edition', async () => {
    const [first] = evidence.audits
    const audits = first
      ? [
          {
            ...first,
            status: 'fail' as const,
            differences: [{ place: 'syria-p1', expected: 'forty', actual: null }],
          },
        ]
      : []
    const page = await render({ audits })
    expect(page).toContain('Expected <bdi class="quoted">forty</bdi>')
    expect(page).toContain('1 of 212')
  })
})
