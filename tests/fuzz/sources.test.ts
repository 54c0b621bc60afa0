import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tryWorkspace } from '../../scripts/fuzz/properties.mjs'
import { workspaces } from '../../scripts/fuzz/workspaces.mjs'
import { auditOutput } from '../../src/audit/output.js'
import { formats } from '../../src/build/formats.js'
import { build } from '../../src/build/index.js'

const program = { build, auditOutput: (out: string) => auditOutput(out, formats) }

/** Fixed, so that a failure here is the same everywhere; `npm run fuzz` tries others. */
const seed = 20_170_424

describe('generated sources should', () => {
  it.each([
    ['valid', false, 12],
    ['wild', true, 25],
  ] as const)('be checked without a fault: %s', { timeout: 120_000 }, async (_, wild, numRuns) => {
    const outcomes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(workspaces(wild), async (files) => {
        outcomes.add(await tryWorkspace(files, program, 'check'))
      }),
      { seed, numRuns, endOnFailure: true },
    )
    // A generator whose sources are all refused would try nothing.
    expect(outcomes).toContain(wild ? 'refused' : 'passed')
  })

  it('be built twice to the same bytes and pass the audit, where they pass the check', {
    timeout: 120_000,
  }, async () => {
    const outcomes: string[] = []
    await fc.assert(
      fc.asyncProperty(workspaces(false), async (files) => {
        outcomes.push(await tryWorkspace(files, program, 'build'))
      }),
      { seed, numRuns: 6, endOnFailure: true },
    )
    expect(outcomes).toContain('passed')
  })
})
