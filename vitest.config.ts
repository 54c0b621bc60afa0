import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Where to write the figures of the run as JSON besides printing it; continuous integration counts by them. */
const outputFile = process.env.RAPPORTEUR_TEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
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
