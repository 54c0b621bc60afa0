import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/audit/pdf.js'
import { pdf } from '../../../src/formats/pdf/index.js'
import type { PdfContext } from '../../../src/formats/pdf/options.js'
import type { Message } from '../../../src/model/message.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { arabic, chinese, english, everyNode } from '../html/support/every-node.js'

const wordings = [english, arabic, chinese]

async function contextWith(language: string, options: Partial<PdfContext['options']>): Promise<PdfContext> {
  const context = await contextOf(language)
  return { ...context, options: { ...context.options, ...options } }
}

const variants: [string, Partial<PdfContext['options']>][] = [
  ['PDF/UA-1', {}],
  ['PDF/UA-2', { pdf: 'ua2' }],
  ['Letter', { paper: 'letter' }],
  ['a cover', { cover: true }],
  ['justified lines', { align: 'justify' }],
  ['paragraph numbers', { paragraphNumbers: true }],
  ['a page for each section', { sectionBreak: 'page' }],
  ['its source attached', { 'attach-source': true }],
]

describe('pdf', () => {
  for (const words of wordings) {
    it.each(variants)(`should say every node in ${words.language} with %s`, async (_, options) => {
      const report = everyNode(words)
      const { bytes } = await pdf(report, await contextWith(words.language, options))
      expect(await readPdf(bytes)).toEqual(transcribe(report))
    })
  }

  it('should be the same bytes twice', async () => {
    const [first, second] = [
      await pdf(everyNode(arabic), await contextOf('ar')),
      await pdf(everyNode(arabic), await contextOf('ar')),
    ]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('should tell the page of every id', async () => {
    const { report } = reportFrom({ text: '## One {#one}\n\nWords.\n\n## Two {#two}\n\nWords.' })
    const { facts } = await pdf(report, await contextWith('en', { sectionBreak: 'page' }))
    expect(facts.pageCount).toBe(3)
    expect(facts.pageOf).toMatchObject({ one: 2, two: 3 })
  })

  it('should report a character without a glyph, with its place', async () => {
    const { report } = reportFrom({ text: '## One {#one}\n\nWords \u0F40.' })
    const messages: Message[] = []
    await pdf(report, await contextOf('en', { report: (message) => messages.push(message) }))
    expect(messages).toMatchObject([
      { ruleId: 'missing-glyph', severity: 'warning', place: { start: { line: 3 } } },
    ])
  })

  it('should carry no date where nothing was published', async () => {
    const { report } = reportFrom({ text: 'Words.' })
    const { bytes } = await pdf(report, await contextOf('en'))
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CreationDate|CreateDate/)
  })

  it('should claim what it was asked for', async () => {
    const claims = async (options: Partial<PdfContext['options']>) => {
      const { bytes } = await pdf(everyNode(english), await contextWith('en', options))
      const text = Buffer.from(bytes).toString('latin1')
      const part = (name: string) => new RegExp(`<${name}:part>(\\d)`).exec(text)?.[1]
      return [text.slice(0, 8), part('pdfaid'), part('pdfuaid')]
    }
    expect(await claims({})).toEqual(['%PDF-1.7', '2', '1'])
    expect(await claims({ 'attach-source': true })).toEqual(['%PDF-1.7', '3', '1'])
    expect(await claims({ pdf: 'ua2' })).toEqual(['%PDF-2.0', '4', '2'])
  })
})
