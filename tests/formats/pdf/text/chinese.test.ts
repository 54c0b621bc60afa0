import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/formats/pdf/text/break-lines.js'
import { prepareParagraph } from '../../../../src/formats/pdf/text/prepare-paragraph.js'
import { testSettings, testStyles, textRun } from './test-styles.js'

const prepare = (text: string) => prepareParagraph([textRun(text, testStyles.chinese)], testSettings.chinese)
const em = testStyles.chinese.size

describe('Chinese lines', () => {
  it('it should take the inner half from punctuation in a sequence', () => {
    expect(prepare('说》。了').naturalWidth).toBeCloseTo(em * 3.5, 2)
    expect(prepare('）（好').naturalWidth).toBeLessThan(em * 3)
  })

  it('it should take the outer half from punctuation at the line edges', () => {
    const [line] = breakLines(prepare('（好）'), { width: 200 })
    expect(line?.contentWidth).toBeCloseTo(em * 2, 2)
    expect(line?.pieces[0]?.x).toBeCloseTo(-em / 2, 2)
  })

  it('it should set Han and Latin a quarter em apart, as advance and not as a gap', () => {
    const apart = prepare('于2017年').naturalWidth
    const digits = prepare('2017').naturalWidth
    expect(apart).toBeCloseTo(em * 2.5 + digits, 2)
    const [line] = breakLines(prepare('于2017年'), { width: 200 })
    for (const piece of line?.pieces ?? []) expect(piece.type === 'text' && piece.gaps).toBeNull()
  })

  it('it should fill the measure and keep kinsoku', () => {
    const text =
      '保护责任全球协调员网络第七次年度会议于四月在多哈举行，与会者重申了“承诺”，并讨论了《成果文件》中的问题（包括预防）。会议由卡塔尔国与中心共同主办，来自五十四个国家的代表出席了会议。'
    const lines = breakLines(prepare(text), { width: 200 })
    for (const line of lines.slice(0, -1)) {
      expect(line.contentWidth).toBeCloseTo(200, 1)
      const set = line.pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')
      expect('，。”》）').not.toContain(set[0])
      expect('“《（').not.toContain(set.at(-1))
    }
  })

  it('it should leave a line ragged rather than tear two characters apart before a long word', () => {
    const word = 'APGHealthNutritionResearchBrochure'
    const width = prepare(word).naturalWidth + em
    const lines = breakLines(prepare(`出处${word}的全文`), { width })
    expect(lines.map(({ start }) => start)).toEqual([0, 2, 2 + word.length])
    for (const line of lines) {
      const gaps = line.pieces.flatMap((piece) => (piece.type === 'text' ? [...(piece.gaps ?? [])] : []))
      expect(Math.max(0, ...gaps)).toBeLessThan(em / 2)
    }
  })

  it('it should draw Latin and figures with the Latin face and leave quotation marks to the Chinese one', () => {
    const [line] = breakLines(prepare('“R2P”联络'), { width: 200 })
    const fonts = line?.pieces.map((piece) =>
      piece.type === 'text' ? [piece.text, piece.font.postscriptName] : [],
    )
    expect(fonts).toEqual([
      ['“', 'NotoSerifSC-Regular'],
      ['R2P', 'SourceSerif4-Regular'],
      ['”联络', 'NotoSerifSC-Regular'],
    ])
  })
})
