import { describe, expect, it } from 'vitest'
import { formats } from '../../src/build/formats.js'
import type { Report, ReportNode } from '../../src/model/report.js'
import { nodesOf } from '../../src/model/walk.js'
import { contextOf } from './html/support/context.js'
import { english, everyNode } from './html/support/every-node.js'

/** The fields that no edition can show empty, by type of node. */
const needed = [
  ['contents', 'entries'],
  ['colophon', 'rows'],
  ['list', 'children'],
  ['definitionList', 'children'],
  ['definitionGroup', 'terms'],
  ['definitionGroup', 'children'],
  ['table', 'children'],
  ['tableRow', 'children'],
  ['actions', 'children'],
  ['people', 'children'],
  ['figures', 'children'],
  ['footnote', 'children'],
] as const

function changed(change: (nodes: ReportNode[], report: Report) => void): Report {
  const report = structuredClone(everyNode(english))
  report.children.push({
    type: 'definitionList',
    id: 'd1',
    children: [
      {
        type: 'definitionGroup',
        terms: [{ type: 'term', id: 'd1-t1', children: [{ type: 'text', value: 'Term' }] }],
        children: [{ type: 'definition', id: 'd1-d1', children: [] }],
      },
    ],
  })
  change(nodesOf(report), report)
  return report
}

function emptied(type: string, field: string): Report {
  return changed((nodes) => {
    const node = nodes.find((one) => one.type === type)
    if (!node) throw new Error(`No ${type}.`)
    Object.assign(node, { [field]: [] })
  })
}

describe.each(formats)('a Report that no edition can show: $name', ({ compile }) => {
  const context = contextOf('en')

  it('should be made where nothing is missing', async () => {
    expect(
      (
        await compile(
          changed(() => {}),
          await context,
        )
      ).bytes.length,
    ).toBeGreaterThan(0)
  })

  it.each(needed)('should be refused with what is missing: %s without %s', async (type, field) => {
    await expect(compile(emptied(type, field), await context)).rejects.toThrow(
      type === 'tableRow' ? /Unexpected (?:table|tableRow) .*row|without/u : `Unexpected ${type}`,
    )
  })

  it('should be refused where a row of a table has another number of cells', async () => {
    const report = changed((nodes) => {
      for (const node of nodes) if (node.type === 'table') node.align.pop()
    })
    await expect(compile(report, await context)).rejects.toThrow(/Unexpected table `.*` of \d+ columns/u)
  })

  it('should be refused where a mark calls a note that is not there', async () => {
    const report = changed((_, all) => {
      all.footnotes = []
    })
    await expect(compile(report, await context)).rejects.toThrow('without its note `note-1`')
  })
})
