import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/formats/pdf/text/break-lines.js'
import { prepareParagraph } from '../../../../src/formats/pdf/text/prepare-paragraph.js'
import { readWithPdfium, readWithPdfjs, wordsOf, writePdf } from '../text/read-pdf.js'
import { testSettings, testStyles, textRun } from '../text/test-styles.js'

const english =
  'Officially affiliated offices of many countries affirmed the responsibility to protect in A/RES/60/1 (2005), and characteristically so.'
const chinese =
  '“保护责任”全球协调员网络第七次年度会议于2017年4月24日至25日在多哈举行，重申了《成果文件》（A/RES/60/1）中的承诺……'
const set = (text: string, script: 'latin' | 'chinese', width = 160) =>
  breakLines(prepareParagraph([textRun(text, testStyles[script])], testSettings[script]), { width })

describe('createFontEmbedder', () => {
  it('it should give English back to both readers, ligatures and hyphens included', async () => {
    const bytes = await writePdf(set(english, 'latin'))
    // pdf.js drops the hyphen, whose meaning is a format character, and keeps the line's end
    expect(wordsOf(await readWithPdfjs(bytes)).join('')).toBe(english.replaceAll(' ', ''))
    expect((await readWithPdfium(bytes)).replace(/[\u00ad\ufffe\u0002]\s*/g, '').split(/\s+/)).toEqual(
      english.split(' '),
    )
  })

  it('it should give Chinese back without spaces beside Latin and figures', async () => {
    const bytes = await writePdf(set(chinese, 'chinese', 352))
    const joined = (text: string) => text.replace(/[\r\n]/g, '')
    expect(joined(await readWithPdfjs(bytes))).toBe(chinese)
    expect(joined(await readWithPdfium(bytes))).toBe(chinese)
  })

  it('it should write the same bytes twice', async () => {
    expect(await writePdf(set(english, 'latin'))).toEqual(await writePdf(set(english, 'latin')))
  })

  it('it should embed fonts as Identity-H subsets without a CIDSet', async () => {
    const file = Buffer.from(await writePdf(set(english, 'latin'))).toString('latin1')
    expect(file).toContain('/Encoding /Identity-H')
    expect(file).toContain('/CIDToGIDMap /Identity')
    expect(file).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSerif4/)
    expect(file).not.toContain('/CIDSet')
  })
})
