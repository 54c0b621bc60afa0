import { defineConfig } from 'vitest/config'
import usual, { inCi } from './vitest.config.js'

/** What continuous integration runs besides the usual tests; what a browser shows is skipped where there is none. */
export default defineConfig({
  test: { ...usual.test, include: inCi.map((suite) => suite.replace(/\*\*$/, '**/*.test.ts')), exclude: [] },
})
