import type { PDFDict } from '@cantoo/pdf-lib'
import { entry, type Objects } from '../objects.js'
import { streamBytes } from '../stream-bytes.js'
import { toUnicode } from '../to-unicode.js'
import { advances } from './advances.js'
import { type InkBox, outlineBoxes } from './outline-boxes.js'

/** A font of a page, by its two-byte codes: what they mean, how wide they are and what they paint. */
export interface PageFont {
  text: ReadonlyMap<number, string>
  /** Ems. */
  advance: (code: number) => number
  /** Null where a code paints nothing. */
  ink: (code: number) => InkBox | null
}

/** Reads a composite font (ISO 32000-1 §9.7) whose codes are the numbers of its glyphs. */
export function readFont(objects: Objects, font: PDFDict | null): PageFont {
  const map = objects.stream(entry(font, 'ToUnicode'))
  const descendant = objects.dict(objects.array(entry(font, 'DescendantFonts'))[0])
  const file = objects.stream(entry(objects.dict(entry(descendant, 'FontDescriptor')), 'FontFile2'))
  return {
    text: map ? toUnicode(streamBytes(map)) : new Map(),
    advance: advances(objects, descendant),
    ink: file ? outlineBoxes(streamBytes(file)) : () => null,
  }
}
