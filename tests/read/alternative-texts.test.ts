import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadShortcodes } from '../../src/read/dialects/shortcodes.js'
import { parseMarkdown } from '../../src/read/markdown.js'

function alternative(label: string, after = '(a.svg)'): string | null | undefined {
  const found: (string | null | undefined)[] = []
  visit(parseMarkdown(`> Before.\n>\n> ![${label}]${after}\n\n[r]: a.svg\n`), (node) => {
    if (node.type === 'image' || node.type === 'imageReference') found.push((node as Image).alt)
  })
  expect(found).toHaveLength(1)
  return found[0]
}

describe('an alternative text should', () => {
  beforeAll(() => loadShortcodes(':smile:'))

  it.each([
    ['Reduced 4:4:4', 'Reduced 4:4:4'],
    ['At 10:30, S/2017:annex', 'At 10:30, S/2017:annex'],
    ['A note:this[x]{a=b} here', 'A note:this[x]{a=b} here'],
    ['H<sub>2</sub>O and H~2~O', 'H2O and H2O'],
    ['==Marked== {++new++} *stressed* `code`', 'Marked new stressed code'],
    ['A face :smile:', 'A face 😄'],
    [':span[mot]{lang=fr} in French', 'mot in French'],
    ['The chart\n> in two lines', 'The chart\nin two lines'],
    ['R&D \\< 5 \\:not', 'R&D < 5 :not'],
  ])('keep every word: %s', (label, expected) => {
    expect(alternative(label)).toBe(expected)
    expect(alternative(label, '[r]')).toBe(expected)
  })
})
