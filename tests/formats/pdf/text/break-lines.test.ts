import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/formats/pdf/text/break-lines.js'
import { prepareParagraph } from '../../../../src/formats/pdf/text/prepare-paragraph.js'
import type { ParagraphOptions, Run } from '../../../../src/formats/pdf/text/types.js'
import { growth } from '../../../support/processor-time.js'
import { testSettings, testStyles, textRun } from './test-styles.js'

const prose =
  'Heads of State adopted the Responsibility to Protect at the World Summit, affirming that every State has the responsibility to protect its populations from genocide, war crimes, ethnic cleansing and crimes against humanity. The network of focal points has grown to include representatives of fifty-nine countries and two regional organizations.'
const set = (runs: Run<string>[], options: Partial<ParagraphOptions> = {}, width = 352) =>
  breakLines(prepareParagraph(runs, { ...testSettings.latin, ...options }), { width })
const texts = (lines: ReturnType<typeof set>) =>
  lines.map(({ pieces }) => pieces.map((piece) => (piece.type === 'text' ? piece.text : '￼')).join(''))

describe('breakLines', () => {
  it('it should keep every ragged line but the last within 13 per cent of the measure', () => {
    const lines = set([textRun(prose)])
    for (const { contentWidth } of lines.slice(0, -1)) expect(contentWidth).toBeGreaterThanOrEqual(352 * 0.87)
    expect(lines.at(-1)?.contentWidth).toBeGreaterThanOrEqual(352 * 0.25)
  })

  it('it should keep every word in order', () => {
    expect(
      texts(set([textRun(prose)]))
        .join('')
        .replaceAll('\u00ad', ''),
    ).toBe(prose)
  })

  it('it should never overflow, whatever the words and the measure', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh-/.é'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 12, max: 400 }), (words, width) => {
        const text = words.join(' ')
        for (const align of ['start', 'justify'] as const) {
          const lines = set([textRun(text)], { align }, width)
          for (const { contentWidth } of lines) expect(contentWidth).toBeLessThanOrEqual(width + 0.05)
          expect(texts(lines).join('').replaceAll('\u00ad', '')).toBe(text)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('it should fill justified lines but the last', () => {
    const lines = set([textRun(prose)], { align: 'justify' })
    for (const { contentWidth } of lines.slice(0, -1)) expect(contentWidth).toBeCloseTo(352, 1)
    expect(lines.at(-1)?.contentWidth).toBeLessThan(352)
  })

  it('it should not end more than two consecutive lines in a hyphen, and none where forbidden', () => {
    const narrow = set([textRun(prose)], {}, 120)
    narrow.forEach((line, index) => {
      expect(line.hyphenated && narrow[index + 1]?.hyphenated && narrow[index + 2]?.hyphenated).toBeFalsy()
    })
    const first = narrow.findIndex(({ hyphenated }) => hyphenated)
    expect(first).toBeGreaterThanOrEqual(0)
    const prepared = prepareParagraph([textRun(prose)], testSettings.latin)
    const again = breakLines(prepared, { width: 120, noHyphenAfter: new Set([first]) })
    expect(again[first]?.hyphenated).toBe(false)
  })

  it('it should write a hyphen of its own as U+00AD', () => {
    const line = set([textRun(prose)], {}, 120).find(({ hyphenated }) => hyphenated)
    const piece = line?.pieces.at(-1)
    expect(piece?.type === 'text' && piece.slots.at(-1)?.codePoints).toEqual([0xad])
  })

  it('it should balance titles', () => {
    const title =
      'The Responsibility to Protect and the Prevention of Atrocity Crimes: From Early Warning to Action'
    const plain = set([textRun(title)], { hyphenation: null }, 300)
    const balanced = set([textRun(title)], { hyphenation: null, balanced: true }, 300)
    const spread = (lines: typeof plain) =>
      Math.max(...lines.map((line) => line.contentWidth)) -
      Math.min(...lines.map((line) => line.contentWidth))
    expect(balanced).toHaveLength(plain.length)
    expect(spread(balanced)).toBeLessThanOrEqual(spread(plain))
  })

  it('it should indent the first line', () => {
    const [first, second] = set([textRun(prose)], { firstLineIndent: 21 })
    expect(first?.pieces[0]?.x).toBe(21)
    expect(second?.pieces[0]?.x).toBe(0)
  })

  it('it should set lines of different measures', () => {
    const prepared = prepareParagraph([textRun(prose)], testSettings.latin)
    const width = (line: number) => (line < 2 ? 150 : 352)
    breakLines(prepared, { width }).forEach((line, index) => {
      expect(line.contentWidth).toBeLessThanOrEqual(width(index) + 0.05)
    })
  })

  it('it should break at U+2028 and measure the longest forced line', () => {
    const prepared = prepareParagraph([textRun('one\u2028one two three')], testSettings.latin)
    const lines = breakLines(prepared, { width: 352 })
    expect(lines.map(({ last }) => last)).toEqual([true, true])
    expect(lines[1]?.contentWidth).toBeCloseTo(prepared.naturalWidth, 3)
  })

  it('it should align at the end and in the centre', () => {
    const [end] = set([textRun('one')], { align: 'end' }, 100)
    const [centre] = set([textRun('one')], { align: 'center' }, 100)
    expect((end?.pieces[0]?.x ?? 0) + (end?.contentWidth ?? 0)).toBeCloseTo(100)
    expect((centre?.pieces[0]?.x ?? 0) * 2 + (centre?.contentWidth ?? 0)).toBeCloseTo(100)
  })

  it('it should set boxes as objects and count their height', () => {
    const box = { type: 'box', width: 40, height: 30, depth: 5, source: 'box' } as const
    const [line] = set([textRun('a '), box, textRun(' b')])
    expect(line?.pieces.map(({ type }) => type)).toEqual(['text', 'box', 'text'])
    expect(line?.ascent).toBe(30)
    expect(line?.descent).toBeGreaterThanOrEqual(5)
    expect(set([box])[0]?.pieces).toHaveLength(1)
  })

  it('it should never share a piece between runs', () => {
    const [line] = set([textRun('one '), { ...textRun('two'), source: 'link' }, textRun(' three')])
    expect(line?.pieces.map(({ source }) => source)).toEqual(['text', 'link', 'text'])
  })

  it('it should report characters that no font covers', () => {
    const prepared = prepareParagraph([textRun('abc'), textRun('x\u0f40y')], testSettings.latin)
    expect(prepared.missing).toEqual([{ source: 'text', character: '\u0f40', run: 1, offset: 1 }])
    const [line] = breakLines(prepared, { width: 352 })
    const glyphs = line?.pieces
      .flatMap((piece) => (piece.type === 'text' ? piece.slots : []))
      .flatMap((slot) => slot.glyphs)
    expect(glyphs?.every(({ id }) => id !== 0)).toBe(true)
  })

  it('it should use real superior figures, or raise what the font lacks', () => {
    const superior = { ...testStyles.latin, superscript: true }
    const [line] = set([textRun('word'), { ...textRun('1', superior), sticksToPrevious: true }])
    const mark = line?.pieces[1]
    expect(mark?.type === 'text' && [mark.size, mark.rise]).toEqual([10.5, 0])
    const [raised] = set([textRun('م', { ...testStyles.arabic, superscript: true })])
    const piece = raised?.pieces[0]
    expect(piece?.type === 'text' && piece.rise).toBeGreaterThan(0)
  })

  it('it should take time that grows with its length where all fits on one line', () => {
    const work = (size: number) => set([textRun('word '.repeat(size))], {}, 1e7)
    expect(growth(work, 1000)).toBeLessThan(9)
    expect(set([textRun('word '.repeat(1000))], {}, 1e7)).toHaveLength(1)
  })

  it('it should return no line for no text', () => {
    expect(set([])).toEqual([])
    expect(set([textRun('')])).toEqual([])
  })
})
