import { describe, expect, it } from 'vitest'
import { loadFont } from '../../../../src/formats/pdf/fonts/load-font.js'
import {
  glyphOutlines,
  openFont,
  tableOf,
  tablesOf,
  viewOf,
} from '../../../../src/formats/pdf/fonts/opened-files.js'
import { writeSubset } from '../../../../src/formats/pdf/fonts/write-subset.js'
import { adoptShaped } from '../../../../src/formats/pdf/text/adopt-shaped.js'
import { shape } from '../../../../src/formats/pdf/text/shape.js'
import type { Font, Slot } from '../../../../src/formats/pdf/text/types.js'
import { testFonts } from './test-fonts.js'

const { serif, amiri, chinese } = testFonts
const latin = { direction: 'ltr', script: 'Latn', language: 'en' } as const
const arabic = { direction: 'rtl', script: 'Arab', language: 'ar' } as const
const unique = (slots: readonly Slot[]) => [...new Set(slots)]
const opened = (font: Font, slots: readonly Slot[]) => {
  const { bytes } = writeSubset(font, slots)
  return tablesOf(openFont(bytes), bytes)
}

describe('writeSubset', () => {
  it('it should give every slot its own advance', () => {
    const slots = unique(shape(serif, 'AVATAR efficient', latin).slots)
    const metrics = viewOf(tableOf(opened(serif, slots), 'hmtx'))
    slots.forEach(({ advance }, index) => {
      expect(metrics.getUint16((index + 1) * 4)).toBe(advance)
    })
  })

  it('it should start every glyph at its left side bearing', () => {
    const slots = unique(shape(amiri, 'مشتركةٌ', arabic).slots)
    const tables = opened(amiri, slots)
    slots.forEach((_, index) => {
      const outlines = glyphOutlines(tables, index + 1)
      if (outlines.length === 0) return
      expect(viewOf(tableOf(tables, 'hmtx')).getInt16((index + 1) * 4 + 2)).toBe(viewOf(outlines).getInt16(2))
    })
  })

  it('it should count synthesised composites', () => {
    const tables = opened(amiri, unique(shape(amiri, 'إنّ الوقايةَ', arabic).slots))
    const profile = viewOf(tableOf(tables, 'maxp'))
    expect(profile.getUint16(28)).toBeGreaterThan(0)
    expect(profile.getUint16(30)).toBeGreaterThan(0)
  })

  it('it should scale the glyphs of a guest', () => {
    const shaped = adoptShaped(amiri, { font: serif, scale: 0.88 }, shape(serif, 'H', latin))
    const tables = opened(amiri, shaped.slots)
    const scaled = viewOf(glyphOutlines(tables, 1)).getInt16(8)
    expect(scaled).toBe(Math.ceil(serif.capHeight * 0.88))
  })

  it('it should write the same bytes twice and leave the font as it was', () => {
    const slots = unique(shape(amiri, 'الإنذار المبكر والعمل', arabic).slots)
    expect(writeSubset(amiri, slots).bytes).toEqual(writeSubset(amiri, slots).bytes)
  })

  it('it should keep a subset of 500 Chinese characters small', () => {
    const text = Array.from({ length: 500 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)).join('')
    const slots = unique(shape(chinese, text, { ...latin, script: 'Hani', language: 'zh-Hans' }).slots)
    expect(writeSubset(chinese, slots).bytes.length).toBeLessThan(250_000)
  })

  it('it should refuse what is no TrueType font', () => {
    expect(() => loadFont(new Uint8Array(20), { id: 'none' })).toThrow('expected a TrueType font')
  })
})
