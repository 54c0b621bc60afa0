import { beforeAll, describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectMd } from '../../src/audit/md.js'
import { md } from '../../src/formats/md/index.js'
import type { Report } from '../../src/model/report.js'
import { loadReports, sampleFolder } from '../support/load-reports.js'

const damages: [string, (text: string) => string][] = [
  ['a paragraph dropped', (text) => text.replace(/\n<a id="syria-context-p1">.*\n/, '\n')],
  ['words added between blocks', (text) => text.replace('\n## ', '\nExtra words.\n\n## ')],
  ['a digit changed', (text) => text.replaceAll('465,000', '456,000')],
  ['a number changed', (text) => text.replace('>1.2</a>', '>1.3</a>')],
  [
    'two cells exchanged',
    (text) =>
      text
        .replace(/\| ([^|\n]+) \| ([^|\n]+) \|\n$/m, '| $2 | $1 |\n')
        .replace(
          '| Joint Investigation Mechanism | Use of chemical weapons in Syria |',
          '| Use of chemical weapons in Syria | Joint Investigation Mechanism |',
        ),
  ],
  ['a heading lowered', (text) => text.replace('\n## <a id="syria">', '\n### <a id="syria">')],
  ['an id changed', (text) => text.replace('<a id="syria-context-p1">', '<a id="syria-context-p9">')],
  ['a reference turned', (text) => text.replace('](#instruments)', '](#timeline)')],
  ['a note dropped', (text) => text.replace(/\n\[\^3\]: .*\n/, '\n')],
  ['the language changed', (text) => text.replace('<div lang="en"', '<div lang="fr"')],
  ['the direction changed', (text) => text.replace('dir="ltr">', 'dir="rtl">')],
  ['an alternative text changed', (text) => text.replace('Timeline in five steps', 'Timeline in six steps')],
  ['a person made a list item', (text) => text.replace('class="person"', 'data-marker="–"')],
  ['a script added', (text) => text.replace('\n## ', '\n<script>alert(1)</script>\n\n## ')],
  [
    'a style added inside a sentence',
    (text) => text.replace('More than 465', '<span style="display:none">x</span>More than 465'),
  ],
  [
    'more marks than can be read in time',
    (text) => text.replace('More than 465', `${'<b></b> '.repeat(20_000)}More than 465`),
  ],
  ['the words of another report, very often', (text) => text + '- <a id="x"></a>Words.\n'.repeat(100_000)],
  ['an element left open', (text) => text.replace('</abbr>', '')],
]

describe('the audit of a Markdown edition', () => {
  let text = ''
  let report: Report

  beforeAll(async () => {
    const { en } = await loadReports(sampleFolder)
    if (!en) throw new Error('No English report')
    report = en.report
    text = new TextDecoder().decode((await md(report, en.context('md'))).bytes)
  })

  const audit = (bytes: Uint8Array) =>
    auditEdition(bytes, report, { file: 'a.md', read: inspectMd, sourceFile: 'en.md' })

  it('should find nothing in the edition as it was made', async () => {
    expect((await audit(new TextEncoder().encode(text))).messages).toEqual([])
  })

  it.each(damages)('should notice %s', async (_, damage) => {
    const damaged = damage(text)
    expect(damaged).not.toBe(text)
    expect((await audit(new TextEncoder().encode(damaged))).messages).not.toEqual([])
  })

  it('should refuse bytes that are no UTF-8', async () => {
    const { messages } = await audit(Uint8Array.of(0xff, 0xfe, 0x41))
    expect(messages).toMatchObject([{ ruleId: 'unreadable-edition' }])
  })
})
