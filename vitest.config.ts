import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Where to write the figures of the run as JSON besides printing it; continuous integration counts by them. */
const outputFile = process.env.RAPPORTEUR_TEST_REPORT

/** Suites that take long or need a browser: continuous integration runs them besides (`npm run test:ci`). */
export const inCi = [
  'tests/**/browser.test.ts',
  'tests/audit/forged-folder.test.ts',
  'tests/audit/pdf-pictures.test.ts',
  'tests/audit/places-pdf.test.ts',
  'tests/build/cache/edition-cache.test.ts',
  'tests/build/fix/mend-text.test.ts',
  'tests/build/output/crash.test.ts',
  'tests/build/output/hostile-output.test.ts',
  'tests/build/parts/merge.test.ts',
  'tests/build/parts/part.test.ts',
  'tests/cases/**',
  'tests/ci/**',
  'tests/cli/every-audit-problem.test.ts',
  'tests/cli/interrupted.test.ts',
  'tests/cli/too-many-terms.test.ts',
  'tests/cli/unchanged.test.ts',
  'tests/dispatch/follow-the-text.test.ts',
  'tests/dispatch/verify/signed.test.ts',
  'tests/dispatch/verify/tampering.test.ts',
  'tests/docs/drawn-pictures.test.ts',
  'tests/docs/library.test.ts',
  'tests/docs/packed-pages.test.ts',
  'tests/formats-agree.test.ts',
  'tests/formats/docx/editions.test.ts',
  'tests/formats/drawings.test.ts',
  'tests/formats/edition-cases.test.ts',
  'tests/formats/options.test.ts',
  'tests/formats/pdf/text/long-words.test.ts',
  'tests/fuzz/files.test.ts',
  'tests/fuzz/found.test.ts',
  'tests/fuzz/sources.test.ts',
  'tests/import/escaping.test.ts',
  'tests/import/hostile.test.ts',
  'tests/import/round-trip.test.ts',
  'tests/lint/growth.test.ts',
  'tests/lint/repeated-signs.test.ts',
  'tests/lower/nested-marks.test.ts',
  'tests/parity/corpus.test.ts',
  'tests/parity/development.test.ts',
  'tests/parity/growth.test.ts',
  'tests/read/bare-folders.test.ts',
  'tests/read/growth.test.ts',
]

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**', ...inCi],
    // By default one processor is left idle, which on two doubles the time.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is tested is made, not found again.
    env: { RAPPORTEUR_CACHE: 'off' },
    // Packages are imported as Node imports them.
    deps: { interopDefault: false },
    reporters: outputFile ? ['default', ['json', { outputFile }]] : ['default'],
  },
})
