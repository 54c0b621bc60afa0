import type { Font, FontEmbedder, PdfDocument, PdfReference, Slot, TextPiece } from '../text/types.js'
import { fontObjects } from './font-objects.js'
import { showOperand } from './show-operand.js'

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
