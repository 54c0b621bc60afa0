import { expect, test } from 'vitest'
import { docxCounts } from '../../../scripts/conformance/findings/docx-counts.mjs'
import { docxWords } from '../../../scripts/conformance/findings/docx-words.mjs'
import { libreofficeFindings } from '../../../scripts/conformance/findings/libreoffice.mjs'
import { odfWords } from '../../../scripts/conformance/findings/odf-words.mjs'

const namespaces = 'xmlns:w="w" xmlns:mc="mc" xmlns:text="t" xmlns:office="o" xmlns:svg="s"'

function document(body: string): Record<string, string> {
  return { 'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>` }
}

test('words of a Word file: split runs should join, tabs and paragraphs should part, fallbacks should be silent', () => {
  const body = `<w:p><w:r><w:t>Hel</w:t></w:r><w:r><w:t>lo</w:t><w:tab/><w:t>you</w:t></w:r></w:p>
    <w:p><w:r><w:t>حماية</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>
    <mc:Fallback><w:p><w:r><w:t>again</w:t></w:r></w:p></mc:Fallback>`
  expect(docxWords(document(body))).toEqual(['Hello', 'you', 'حماية'])
})

test('words of an OpenDocument text: note marks and descriptions should be silent, notes heard', () => {
  const xml = `<office:document ${namespaces}><office:styles><text:p>style</text:p></office:styles><office:text>
    <text:h>Title</text:h><text:p>One<text:s/>two<text:note><text:note-citation>1</text:note-citation>
    <text:note-body><text:p>A note</text:p></text:note-body></text:note><svg:desc>picture</svg:desc></text:p>
    </office:text></office:document>`
  expect(odfWords(xml)).toEqual(['Title', 'One', 'two', 'A', 'note'])
})

test('LibreOffice: the same words in another order should pass', () => {
  const opened = { pages: 2, written: ['a', 'b', 'b'], shown: ['b', 'a', 'b'] }
  expect(libreofficeFindings(opened)).toEqual({ findings: [], notes: ['2 pages, 3 words'] })
})

test('LibreOffice: a word lost and one added should both be named', () => {
  const { findings } = libreofficeFindings({ pages: 1, written: ['a', 'b', 'b'], shown: ['a', 'b', 'c'] })
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'words-lost 1 words: `b`',
    'words-added 1 words: `c`',
  ])
})

test('LibreOffice: a file that it cannot open or print should fail', () => {
  expect(libreofficeFindings({ pages: 0, written: [], shown: undefined }).findings[0]?.rule).toBe('opens')
  expect(libreofficeFindings({ pages: 0, written: [], shown: [] }).findings[0]?.rule).toBe('prints')
})

test('counts of a Word file: headings by their styles and those based on them, tables, notes, drawings', () => {
  const styles = `<w:styles ${namespaces}>
    <w:style w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
    <w:style w:styleId="Side"><w:name w:val="Side label"/><w:basedOn w:val="H2"/></w:style>
    <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style></w:styles>`
  const body = `<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Side"/></w:pPr></w:p>
    <w:p><w:pPr><w:pStyle w:val="Loop"/></w:pPr><w:r><w:footnoteReference/><w:drawing/></w:r></w:p><w:tbl/>`
  const counts = docxCounts({ ...document(body), 'word/styles.xml': styles })
  expect(counts).toEqual({ outline: [2, 2], tables: 1, notes: 1, images: 1 })
})
