import { describe, expect, it, vi } from 'vitest'
import { claim } from '../../src/lower/ids.js'
import { createState } from '../../src/lower/state.js'
import type { Source } from '../../src/model/source.js'
import { walk } from '../../src/model/walk.js'
import { loadReports } from '../support/load-reports.js'
import { workspace } from '../support/workspace.js'

function written(body: string) {
  return workspace({
    'source/p/publication.yaml': 'kind: plain\nlanguages: [en]\n',
    'source/p/en.md': `---\ntitle: A report\n---\n\n${body}\n`,
  })
}

async function idsOf(body: string): Promise<string[]> {
  const { en } = await loadReports(`${written(body).root}/source/p`)
  const ids: string[] = []
  if (en) walk(en.report, (node) => void ('id' in node && ids.push(node.id)))
  return ids
}

describe('ids', () => {
  it("should keep an author's id although an item with an id of its own stands at that path", async () => {
    const ids = await idsOf(
      '## One {#a-l1-i1}\n\nText.\n\n## Two {#a}\n\n- An item. {#own}\n- Another.\n\nSee [one](#a-l1-i1).',
    )
    expect(ids).toEqual(expect.arrayContaining(['a-l1-i1', 'own', 'a-l1-i2']))
  })

  it('should read braces with spaces inside, unless a backslash says that they are words', async () => {
    const ids = await idsOf('## One { #one }\n\n- An item. { #own }\n\n## Two {#two }\n\nWords \\{ #no }')
    expect(ids).toEqual(expect.arrayContaining(['one', 'own', 'two']))
    expect(ids).not.toContain('no')
  })

  it('should refuse an id that a path already has, and say where', async () => {
    const { messages } = await written('## A {#a}\n\nText.\n\n## B {#a-p1}\n\nText.').messages('check')
    expect(messages).toMatchObject([
      {
        ruleId: 'duplicate-id',
        place: { start: { line: 9, column: 6 } },
        cause: { place: { start: { line: 7 } } },
      },
    ])
  })

  it('should find free ids for thousands of places that claim one, without trying again those that were taken', () => {
    const many = 2000
    const source = { path: 'source/p/en.md' } as Source
    const state = createState(source, { block: () => [], phrasing: () => [] })
    const tries = vi.spyOn(state.ids, 'has')
    const ids = Array.from({ length: many }, () => claim(state, 'same', null))
    expect(new Set(ids).size).toBe(many)
    expect(ids.at(-1)).toBe(`same-b${many}`)
    expect(tries.mock.calls.length).toBeLessThan(4 * many)
  })
})
