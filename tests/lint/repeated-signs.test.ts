import { expect, it } from 'vitest'
import { lint } from '../../src/lint/index.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { tooDeepLine, tooDeepPlace } from '../../src/read/nesting.js'
import { languageData } from '../support/languages.js'
import { growth } from '../support/processor-time.js'

const signs = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))
const language = languageData('en')

/**
 * Rules over a text that repeats a pattern; the parser alone may take long over some, so it reads each but once. A text
 * whose blocks stand in each other without end is refused before rules see it.
 */
function growthOver(pattern: string): number {
  const some = `Words.\n\n${pattern.repeat(1000)}`
  if (tooDeepLine(some) !== null || tooDeepPlace(parseMarkdown(some))) return 1
  const sized = new Map(
    [3000, 12_000].map((size) => {
      const text = `Words.\n\n${pattern.repeat(Math.ceil(size / pattern.length))}`
      return [size, { text, tree: parseMarkdown(text) }]
    }),
  )
  return growth((size) => {
    const read = sized.get(size)
    if (read) lint(read.tree, { path: 'a.md', text: read.text, language })
  }, 3000)
}

it.each([
  ['a sign', (sign: string) => sign],
  ['a sign and a letter', (sign: string) => `${sign}a`],
  ['a sign and a space', (sign: string) => `${sign} `],
  ['two signs', (sign: string) => `${sign}-:a`],
  ['a sign at the beginning of each line', (sign: string) => `\n${sign}a`],
])(
  'rules should take time that grows with the length of a text that repeats %s',
  { timeout: 240_000 },
  (_, of) => {
    expect(signs.filter((sign) => growthOver(of(sign)) > 10)).toEqual([])
  },
)
