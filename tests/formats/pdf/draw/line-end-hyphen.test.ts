import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../../src/formats/pdf/content/node.js'
import { lineEndHyphen } from '../../../../src/formats/pdf/draw/line-end-hyphen.js'
import { loadFont } from '../../../../src/formats/pdf/fonts/load-font.js'
import { breakLines } from '../../../../src/formats/pdf/text/break-lines.js'
import { prepareParagraph } from '../../../../src/formats/pdf/text/prepare-paragraph.js'
import { contextOf } from '../../html/support/context.js'

describe('lineEndHyphen', () => {
  it('should part the hyphen of ours from its word, at its place', async () => {
    const { font } = await contextOf('en')
    const file = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
    const style = { fonts: [{ font: loadFont(font(file), { id: file, kerning: true }) }], size: 10 }
    const source = { place: 'layout' } as Mark // only carried along
    const prepared = prepareParagraph([{ type: 'text', text: 'accountability governments', style, source }], {
      direction: 'ltr',
      language: 'en',
      align: 'start',
      hyphenation: { patterns: 'en-gb' },
    })
    const line = breakLines(prepared, { width: 50 }).find(({ hyphenated }) => hyphenated)
    const piece = line?.pieces.at(-1)
    if (piece?.type !== 'text') throw new Error('Expected a hyphenated line')
    const parted = lineEndHyphen(piece)
    expect(parted?.hyphen.slots.map(({ codePoints }) => codePoints)).toEqual([[0x2d]])
    expect(parted?.word.text).not.toContain('\u00AD')
    expect((parted?.hyphen.x ?? 0) + (parted?.hyphen.width ?? 0)).toBeCloseTo(piece.x + piece.width, 5)
    expect(parted && lineEndHyphen(parted.word)).toBeNull()
  })
})
