import { describe, expect, it } from 'vitest'
import { lower } from '../../src/lower/index.js'
import { plainText } from '../../src/model/plain-text.js'
import type { Report } from '../../src/model/report.js'
import { walk } from '../../src/model/walk.js'
import { sourceFrom } from '../support/report.js'

function lowered(text: string) {
  return lower(sourceFrom({ text }))
}

function groupsOf(report: Report): string[] {
  const groups: string[] = []
  walk(report, (node) => {
    if (node.type !== 'definitionGroup') return
    const terms = node.terms.map(({ children }) => plainText(children)).join(' = ')
    const said = node.children.map(({ children }) => children.map(({ type }) => type).join('+'))
    groups.push(`${terms}: ${said.join(', ')}`)
  })
  return groups
}

describe('definition lists', () => {
  it('should keep terms that stand together with all their definitions', () => {
    const { report, messages } = lowered('A\nB\n: one\n\n  - two\n: three\n\nC\n: four')
    expect(messages).toEqual([])
    expect(groupsOf(report)).toEqual(['A = B: paragraph+list, paragraph', 'C: paragraph'])
  })

  it("should let a reference say its term's words, and number no paragraph in a definition", () => {
    const { report, messages } = lowered(
      'Refugee[^1] {#refugee}\n: One who fled.\n\nSee [](#refugee).\n\n[^1]: Note.',
    )
    const said: string[] = []
    walk(report, (node) => void (node.type === 'reference' && said.push(plainText(node.children))))
    expect(messages).toEqual([])
    expect(said).toEqual(['Refugee'])
  })

  it('should leave the anchors of headings as they are without terms', () => {
    const { messages } = lowered(
      'Scope\n: The reach.\n\n## Scope\n\nSee [the section](#scope), not [it](#scope-1).',
    )
    expect(messages).toMatchObject([
      { ruleId: 'unknown-reference', reason: expect.stringContaining('#scope-1') },
    ])
  })

  for (const [what, text, ruleId, place] of [
    ['a term without a definition', 'Text.\n\nA\n:\n\n# B', 'incomplete-definition', { line: 3, column: 1 }],
    ['an empty definition', 'A\n: b\n:\n', 'empty-block', { line: 3, column: 1 }],
    ['a definition without a term', ': b', 'stray-definition', { line: 1, column: 1 }],
    [
      'a caption in the form of pandoc',
      '| A |\n|---|\n| b |\n\n: c',
      'stray-definition',
      { line: 5, column: 1 },
    ],
    ['a line that may be a term', '> A\n> : b\n> C\n> : d', 'bare-line', { line: 3, column: 3 }],
    ['a sentence for a term', `${'word '.repeat(40)}\n: b`, 'long-term', { line: 1, column: 1 }],
    ['a role on a term', 'A {.role}\n: b', 'role', { line: 1, column: 3 }],
  ] as const)
    it(`should report ${what}`, () => {
      expect(lowered(text).messages).toContainEqual(
        expect.objectContaining({
          ruleId,
          place: expect.objectContaining({ start: expect.objectContaining(place) }),
        }),
      )
    })

  it('should report nothing where lines go on without indentation', () => {
    expect(lowered('A\n: b\nc\n\nD\n: e\n  f\n: g').messages).toEqual([])
  })
})
