import type { Slot, TextPiece } from '../text/types.js'
import { hex } from './unicode-map.js'

/**
 * The operand of TJ (ISO 32000-1 §9.4.3) for a piece: codes in hexadecimal, gaps in thousandths of the size.
 * @param codeOf the slot's code in the embedded font
 */
export function showOperand(piece: TextPiece<unknown>, codeOf: (slot: Slot) => number): string {
  let operand = '[<'
  piece.slots.forEach((slot, index) => {
    operand += hex(codeOf(slot))
    const gap = piece.gaps?.[index] ?? 0
    const thousandths = Math.round((-gap * 100_000) / piece.size) / 100
    if (thousandths !== 0 && index < piece.slots.length - 1) operand += `>${thousandths}<`
  })
  return `${operand}>]`
}
