import { describe, expect, it } from 'vitest'
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
})
