import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/audit/pdf/check-content.js'
import { logicalText } from '../../src/audit/pdf/logical-text.js'
import { toUnicode } from '../../src/audit/pdf/to-unicode.js'
import { tokens } from '../../src/audit/pdf/tokens.js'
import { readPdf } from '../../src/audit/pdf.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('tokens', () => {
  it('should read numbers, names, strings and operators', () => {
    const read = [...tokens(bytes('/F1 10.5 Tf [<0041> -20 (a\\)b\\101)] TJ % aside\n<</MCID 3>> BDC'))]
    expect(
      read.map((token) => ('value' in token ? token.value : Buffer.from(token.bytes).toString('latin1'))),
    ).toEqual(['F1', 10.5, 'Tf', '[', '\0A', -20, 'a)bA', ']', 'TJ', '<<', 'MCID', 3, '>>', 'BDC'])
  })
})

describe('toUnicode', () => {
  it('should read characters and ranges', () => {
    const map = toUnicode(
      bytes(
        '1 beginbfchar <0001> <00660069> endbfchar 2 beginbfrange <0002> <0003> <0041> <0004> <0005> [<0042> <D83DDE00>] endbfrange',
      ),
    )
    expect([...map]).toEqual([
      [1, 'fi'],
      [2, 'A'],
      [3, 'B'],
      [4, 'B'],
      [5, '😀'],
    ])
  })
})

describe('checkContent', () => {
  it('should gather text by marked content and leave artifacts aside', () => {
    const font = new Map([[1, 'a']])
    const content =
      'q 1 0 0 -1 0 100 cm /P <</MCID 0>> BDC BT /F 9 Tf 1 0 0 -1 10 20 Tm [<0001>] TJ ET EMC /Artifact <</Type /Layout>> BDC BT <0001> Tj ET EMC Q'
    expect([
      ...checkContent(bytes(content), new Map([['F', { text: font, advance: () => 0.5, ink: () => null }]]))
        .content.texts,
    ]).toEqual([[0, [{ x: 10, y: 80, text: 'a' }]]])
  })
})

describe('logicalText', () => {
  const line = (text: string) => [{ x: 0, y: 0, text }]

  it('should turn right-to-left text round, figures and Latin words back again', () => {
    expect(logicalText(line('2017 ליוֵ'), 'rtl')).toBe('ֵויל 2017')
    expect(logicalText(line(')2015( 2235 רבד'), 'rtl')).toBe('דבר 2235 (2015)')
    expect(logicalText(line('.S/RES/2235 (2015) םולש'), 'rtl')).toBe('שלום S/RES/2235 (2015).')
    expect(logicalText(line('.)A/RES/71/248( 2016 רבד'), 'rtl')).toBe('דבר 2016 (A/RES/71/248).')
  })

  it('should leave left-to-right text as it stands', () => {
    expect(logicalText(line('Doha (2017)'), 'ltr')).toBe('Doha (2017)')
  })
})

describe('readPdf', () => {
  it('should refuse a file without structure', async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib')
    const document = await PDFDocument.create()
    document.addPage()
    await expect(readPdf(await document.save())).rejects.toThrow(/structure tree/)
  })
})
