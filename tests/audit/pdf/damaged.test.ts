import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { openPdf } from '../../../src/audit/pdf/file.js'
import { toUnicode } from '../../../src/audit/pdf/to-unicode.js'
import { tokens } from '../../../src/audit/pdf/tokens.js'
import { readTree } from '../../../src/audit/pdf/tree.js'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a damaged PDF', () => {
  it.each(['<0041', '(words', '<', '(', '<<', '/', '%', '[', '\\'])(
    'should end with its content: %s',
    (text) => {
      expect([...tokens(bytes(`q ${text}`))].length).toBeGreaterThan(0)
    },
  )

  it('should give no more codes than there are', () => {
    const map = toUnicode(bytes('1 beginbfrange <0000> <FFFFFFFFFFFF> <0041> endbfrange'))
    expect(map.size).toBe(0x10000)
  })

  it('should say so where an element stands in itself', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    const { context, catalog } = document
    const element = context.obj({ S: 'Document' })
    const reference = context.register(element)
    element.set(PDFName.of('K'), reference)
    catalog.set(PDFName.of('StructTreeRoot'), context.obj({ K: reference }))
    expect(element).toBeInstanceOf(PDFDict)
    const file = await openPdf(await document.save())
    expect(() => readTree(file)).toThrow('Unexpected structure element that stands in two places')
  })

  it('should say so where its catalog names no pages', async () => {
    const document = await PDFDocument.create()
    const { context, catalog } = document
    catalog.set(PDFName.of('Pages'), context.obj({ Type: 'Catalog' }))
    const saved = await document.save({ addDefaultPage: false }).catch(() => null)
    const file =
      saved ??
      bytes(
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/X>>endobj trailer<</Root 1 0 R>>',
      )
    await expect(openPdf(new Uint8Array(file))).rejects.toThrow('Unexpected catalog without pages')
  })
})
