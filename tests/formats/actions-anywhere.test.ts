import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formats } from '../../src/build/formats.js'
import { reportFrom } from '../support/report.js'
import { contextOf } from './html/support/context.js'

const indented = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => (by + line).trimEnd())
    .join('\n')

const actions = ':::actions[To do]\n1. First.\n2. Second.\n\n   Its second paragraph.\n:::'

const places: [place: string, text: string][] = [
  ['a box', `::::notice[Please note]\n${actions}\n::::`],
  ['a box behind words', `::::notice[Please note]\nBefore.\n\n${actions}\n\nBehind.\n::::`],
  ['a quotation', indented(`Before.\n\n${actions}\n\nBehind.`, '> ')],
  ['a quotation of nothing else', indented(actions, '> ')],
  ['an item', `- One\n\n${indented(actions, '  ')}\n\n- Two`],
  ['an item of nothing else', `1. ${indented(actions, '   ').trim()}\n2. Two`],
  ['a nested item', `- One\n  - Two\n\n${indented(actions, '    ')}`],
  ['a definition', `Term\n: What it means.\n\n${indented(actions, '    ')}\n\n: Another.`],
  ['a definition of nothing else', `Term\n: ${indented(actions, '  ').trim()}`],
  ['a note', `Words.[^1]\n\n[^1]: A note.\n\n${indented(actions, '    ')}`],
  ['a note of nothing else', `Words.[^1]\n\n[^1]: ${indented(actions, '    ').trim()}`],
  ['an action', `::::actions[Outer]\n1. Outer words.\n\n${indented(actions, '   ')}\n2. Last.\n::::`],
  ['an action of nothing else', `::::actions[Outer]\n1. ${indented(actions, '   ').trim()}\n::::`],
  ['a box in a quotation', indented(`::::notice[Please note]\n${actions}\n::::`, '> ')],
]

describe('actions inside another block', () => {
  it.each(places)('should be built and read back in every format: %s', async (_, text) => {
    const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}\n\n### B {#b}\n\nThe end.\n` })
    expect(messages).toEqual([])
    for (const format of formats) {
      const { bytes } = await format.compile(report, await contextOf('en', { siblings: [] }))
      const names = { file: `a.${format.name}`, sourceFile: 'a.md' }
      const { messages: found } = await auditEdition(bytes, report, { ...names, read: format.read })
      expect(found.map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason}`)).toEqual([])
    }
  })
})
