import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../scripts/fuzz/mutate/seeds.mjs'
import { damagedFile, damages, readDamaged } from '../../scripts/fuzz/mutate/targets.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { auditOutput } from '../../src/audit/output.js'
import { readReport } from '../../src/audit/read-report.js'
import { EditionCache } from '../../src/build/cache/edition-cache.js'
import { formats } from '../../src/build/formats.js'
import { build } from '../../src/build/index.js'
import { inspectPicture } from '../../src/media/inspect.js'

const program = { auditEdition, auditOutput, build, formats, inspectPicture, readReport, EditionCache }

/** Fixed, so that a failure here is the same everywhere; `npm run fuzz:files` tries others. */
const seed = 20_170_424

const prepared = await prepare(program)

describe('damaged files should', () => {
  it.each([
    ['picture', 20],
    ['edition', 20],
    ['output', 5],
    ['input', 5],
    ['font', 3],
    ['cache', 50],
  ] as const)('be refused or taken, and nothing else: %s', { timeout: 120_000 }, async (target, numRuns) => {
    const outcomes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        outcomes.add(await readDamaged(prepared, program, target, damagedFile(prepared, target, damage)))
      }),
      { seed, numRuns, endOnFailure: true },
    )
    // Damage that no reader notices would try nothing.
    expect(outcomes).toContain('refused')
  })
})
