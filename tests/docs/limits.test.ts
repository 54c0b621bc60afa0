import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { limitsPage } from '../../scripts/limits-page.mjs'
import { limits } from '../../src/build/limits.js'

it('docs/limits.md should say what the code holds to', () => {
  expect(readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8')).toBe(limitsPage(limits))
})
