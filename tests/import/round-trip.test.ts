import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { docx } from '../../src/formats/docx/index.js'
import { transcribe } from '../../src/model/transcribe.js'
import type { TranscriptEntry } from '../../src/model/transcript.js'
import { contextOf } from '../formats/html/support/context.js'
import { type LoadedReport, loadReports, sampleFolder } from '../support/load-reports.js'
import { reportFrom } from '../support/report.js'
import { workspace } from '../support/workspace.js'
import { imported } from './support/word-file.js'

/** What an edition says around the text of a report, which is made anew for another. */
const around = new Set<TranscriptEntry['kind']>([
  'status',
  'contents',
  'contentsEntry',
  'colophon',
  'colophonTerm',
  'colophonDetail',
  'organisation',
])

/** What a report says, block by block. */
function said({ report }: LoadedReport): string[] {
  const { title, body, notes } = transcribe(report)
  const entries = [...body, ...notes].filter(({ kind }) => !around.has(kind))
  return [
    title,
    ...entries.map(({ kind, level, number, text, spans, distinctions, links }) =>
      [
        kind,
        kind === 'heading' || kind === 'listItem' ? level : '',
        kind === 'listItem' ? number : '',
        text,
        ...spans.map(({ language, text: words }) => `${language}: ${words}`),
        ...distinctions.map((one) => JSON.stringify(one)),
        ...links.map(({ text: words, target }) => (target.startsWith('#') ? words : `${words} → ${target}`)),
      ]
        .filter((part) => part !== '' && part !== null)
        .join(' | '),
    ),
  ]
}

/** A report that was made into a Word file, imported again and read. */
async function again(report: LoadedReport, tag: string) {
  const { bytes } = await docx(report.report, report.context('docx'))
  const place = workspace({ 'report.docx': bytes })
  const { messages, error } = await place.messages(
    'import',
    'report.docx',
    '--slug',
    'r',
    '--language',
    tag,
    '--yes',
  )
  expect(error).toContain('is ready in')
  const problems = messages.filter(({ severity }) => severity !== 'info')
  const loaded = await loadReports(path.join(place.root, 'source/r'))
  const read = loaded[tag]
  if (!read) throw new Error(`No ${tag}`)
  return { problems, said: said(read) }
}

const fixtures = [
  'blocks',
  'contract',
  'distinct-words',
  'inline',
  'mixed-directions',
  'nested-lists',
  'notes',
  'paragraph-numbers',
  'pictures',
  'plain-markdown',
  'typography',
]

describe('a Word edition of what an author can write, imported again, should say the same:', () => {
  it.each(fixtures)('%s', async (name) => {
    for (const [tag, report] of Object.entries(await loadReports(path.resolve('tests/fixtures', name)))) {
      const found = await again(report, tag)
      expect(found.said, tag).toEqual(said(report))
    }
  })
})

describe('a Word edition of ours, imported again, should say the same in', async () => {
  const sample = await loadReports(sampleFolder)
  it.each(Object.entries(sample))('%s', async (tag, report) => {
    const found = await again(report, tag)
    expect(found.problems.map(({ reason }) => reason)).toEqual([])
    expect(found.said).toEqual(said(report))
  })
})

describe('key figures in several rows', () => {
  it('should be imported again as one block', async () => {
    const text =
      ':::figures[In figures]\n- **465,000** people\n- some **1,204,500** euros\n- **5\u00A0million** more\n- **89** states\n- **3–5** years\n:::'
    const { report } = reportFrom({ text: `## A {#a}\n\n${text}\n\nWords.` })
    const { bytes } = await docx(report, await contextOf('en', { siblings: [] }))
    expect((await imported(bytes)).text).toContain(`\n\n${text}\n\nWords.`)
  })
})
