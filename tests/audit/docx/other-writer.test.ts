import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '../../../src/audit/docx/validity.js'
import { readDocx } from '../../../src/audit/docx.js'
import { faultOf } from '../../../src/build/faults.js'

/** A file as docx writes it by itself, with none of our parts: the reader must understand Word, not us. */
async function written(): Promise<Uint8Array> {
  const document = new Document({
    title: 'A report by another hand',
    styles: { default: { document: { run: { language: { value: 'en' } } } } },
    footnotes: { 1: { children: [new Paragraph('A note.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'A report by another hand', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'First section', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun('Words with a mark'), new FootnoteReferenceRun(1), new TextRun('.')],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

describe('a Word file of another writer', () => {
  it('should be read as Word would show it', async () => {
    const transcript = await readDocx(await written())
    expect(transcript.title).toBe('A report by another hand')
    expect(transcript.body.map(({ kind, level, text }) => ({ kind, level, text }))).toEqual([
      { kind: 'title', level: 1, text: 'A report by another hand' },
      { kind: 'heading', level: 2, text: 'First section' },
      { kind: 'paragraph', level: 0, text: 'Words with a mark[^1].' },
    ])
    expect(transcript.notes.map(({ text }) => text)).toEqual(['A note.'])
  })

  it('should be checked without an exception', async () => {
    const findings = await checkDocx(await written())
    expect(findings.every(({ rule, message }) => faultOf(rule) !== null && message !== '')).toBe(true)
  })
})
