import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDocx } from '../../src/audit/docx/validity.js'
import { docx } from '../../src/formats/docx/index.js'
import { contextOf } from '../formats/html/support/context.js'
import { english, everyNode } from '../formats/html/support/every-node.js'

describe('checkDocx', () => {
  let bytes = new Uint8Array()
  beforeAll(async () => {
    bytes = new Uint8Array((await docx(everyNode(english), await contextOf('en'))).bytes)
  })

  /** Rules that find something after a change to a part. */
  const found = async (change: (xml: string) => string, name = 'word/document.xml') => {
    const parts = unzipSync(bytes)
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const after = change(before)
    expect(after).not.toBe(before)
    parts[name] = strToU8(after)
    return [...new Set((await checkDocx(zipSync(parts))).map(({ rule }) => rule))]
  }

  it('should find nothing in a whole file', async () => {
    expect(await checkDocx(bytes)).toEqual([])
  })

  const cases: [string, (xml: string) => string, string?][] = [
    ['unique-bookmarks', (xml) => xml.replace('w:name="syria_a1"', 'w:name="Syria"')],
    ['unique-drawings', (xml) => xml.replace('<wp:docPr id="2"', '<wp:docPr id="1"')],
    ['paired-bookmarks', (xml) => xml.replace(/<w:bookmarkEnd [^>]*>/, '')],
    ['known-styles', (xml) => xml.replace('<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Tittle"/>')],
    ['links', (xml) => xml.replace('w:anchor="syria"', 'w:anchor="nowhere"')],
    ['whole-tables', (xml) => xml.replace(/<w:tc>(<w:tcPr>.*?<\/w:tcPr>).*?<\/w:tc>/, '<w:tc>$1</w:tc>')],
    ['whole-tables', (xml) => xml.replace('</w:tbl>', '<w:tr/></w:tbl>')],
    ['known-lists', (xml) => xml.replace(/<w:numId w:val="[1-9]\d*"\/>/, '<w:numId w:val="99"/>')],
    ['language-tags', (xml) => xml.replace('w:val="en-GB"', 'w:val="english"')],
    ['title-and-language', (xml) => xml.replace(/<dc:title>.*?<\/dc:title>/, ''), 'docProps/core.xml'],
    ['alternatives', (xml) => xml.replace(/descr="[^"]+"/, 'descr=""')],
    ['header-rows', (xml) => xml.replace('<w:tblHeader/>', '')],
    ['merged-cells', (xml) => xml.replace('</w:tcPr>', '<w:gridSpan w:val="1"/></w:tcPr>')],
    ['different-level', (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"')],
    ['empty-paragraphs', (xml) => xml.replace('<w:sectPr>', '<w:p/><w:p/><w:sectPr>')],
    [
      'link-texts',
      (xml) => xml.replace('<w:sectPr>', '<w:p><w:hyperlink w:anchor="syria"/></w:p><w:sectPr>'),
    ],
  ]
  for (const [rule, change, name] of cases)
    it(`should find a breach of ${rule}`, async () => {
      expect(await found(change, name)).toContain(rule)
    })
})
