import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.js'
import { growth } from '../support/processor-time.js'

// With the release of micromark that `docs/decisions/parser-version.md` tells of, it grows 11 times.
it('Markdown should be parsed in time that grows with the number of its blocks', { timeout: 120_000 }, () => {
  expect(growth((count) => parseMarkdown('> - a\n\n'.repeat(count)), 1500)).toBeLessThan(9)
})
