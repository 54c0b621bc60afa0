import { createHash } from 'node:crypto'
import type { Font, FontEmbedder, PdfDocument, PdfReference, Slot, TextPiece } from '../text/types.js'
import { writeSubset } from './write-subset.js'

interface EmbeddedFont {
  name: string
  reference: PdfReference
  slots: Slot[]
  codes: Map<Slot, number>
}

/**
 * Embeds fonts in a pdfkit document: codes are given out in the order slots are first drawn, and the subsets are
 * written by `finish`. The text matrix is upside down because pdfkit's page has y downwards.
 */
export function createFontEmbedder(document: PdfDocument): FontEmbedder {
  const embedded = new Map<Font, EmbeddedFont>()

  const use = (font: Font): EmbeddedFont => {
    let found = embedded.get(font)
    if (!found) {
      found = { name: `F${embedded.size + 1}`, reference: document.ref({}), slots: [], codes: new Map() }
      embedded.set(font, found)
    }
    document.page.fonts[found.name] = found.reference
    return found
  }

  const operand = (piece: TextPiece<unknown>) => {
    const font = use(piece.font)
    return showOperand(piece, (slot) => codeOf(font, slot))
  }

  return {
    resource: (font) => use(font).name,
    operand,
    operators(piece, x, baseline) {
      const spacing = piece.characterSpacing === 0 ? '' : `${decimal(piece.characterSpacing)} Tc `
      const after = spacing === '' ? '' : ' 0 Tc'
      const matrix = `1 0 0 -1 ${decimal(x)} ${decimal(baseline)} Tm`
      return `/${use(piece.font).name} ${decimal(piece.size)} Tf ${spacing}${matrix} ${operand(piece)} TJ${after}`
    },
    finish() {
      for (const [font, { reference, slots }] of embedded) fontObjects(document, reference, font, slots)
      embedded.clear()
    },
  }
}

function codeOf(font: EmbeddedFont, slot: Slot): number {
  const known = font.codes.get(slot)
  if (known !== undefined) return known
  const code = font.slots.push(slot)
  font.codes.set(slot, code)
  return code
}

function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/**
 * Writes a font's objects: a Type 0 font with Identity-H over a CIDFontType2 subset (ISO 32000-1 §9.7), no CIDSet
 * (PDF/A-2 allows it to be absent, §6.2.11.4.2). The subset's tag is a hash of its bytes.
 * @param reference the object that pages already refer to
 * @param slots in code order; the first has code 1
 */
function fontObjects(
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

/**
 * The operand of TJ (ISO 32000-1 §9.4.3) for a piece: codes in hexadecimal, gaps in thousandths of the size.
 * @param codeOf the slot's code in the embedded font
 */
function showOperand(piece: TextPiece<unknown>, codeOf: (slot: Slot) => number): string {
  let operand = '[<'
  piece.slots.forEach((slot, index) => {
    operand += hex(codeOf(slot))
    const gap = piece.gaps?.[index] ?? 0
    const thousandths = Math.round((-gap * 100_000) / piece.size) / 100
    if (thousandths !== 0 && index < piece.slots.length - 1) operand += `>${thousandths}<`
  })
  return `${operand}>]`
}

/** ToUnicode CMap of a subset (ISO 32000-1 §9.10.3); the first slot has code 1. */
function unicodeMap(slots: readonly Slot[]): string {
  const lines = slots.map(({ codePoints }, index) => `<${hex(index + 1)}> <${utf16(codePoints)}>`)
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** A code as four hexadecimal digits. */
function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints)
  let digits = ''
  for (let index = 0; index < text.length; index++) digits += hex(text.charCodeAt(index))
  return digits
}
