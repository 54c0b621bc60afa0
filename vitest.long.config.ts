import { defineConfig } from 'vitest/config'

/** Suites that take minutes: every point of failure, corpora, fuzzing with more seeds. `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    // What is tested is made, not found again.
    env: { RAPPORTEUR_CACHE: 'off' },
    deps: { interopDefault: false },
  },
})
