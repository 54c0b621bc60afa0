import { rightToLeftLetter } from '../../../language/scripts.js'
import { element, type Slot, type StructureElement } from './element.js'

/**
 * Gives words that are painted in visual order their reading order: each stretch becomes a leaf Span with
 * ActualText. Never on an element with children, which it would hide, nor in the content stream, where it harms
 * readers that copy text.
 *
 * @param direction of the document; in left-to-right ones only right-to-left words need it
 */
export function setReadingOrder(parent: StructureElement, direction: 'ltr' | 'rtl'): void {
  parent.kids = parent.kids.map((kid) => {
    if (kid.node === 'element') {
      setReadingOrder(kid, direction)
      return kid
    }
    return needsOrder(kid, direction) ? leaf(kid) : kid
  })
}

function needsOrder({ text }: Slot, direction: 'ltr' | 'rtl'): boolean {
  if (!text) return false
  return rightToLeftLetter.test(text) || (direction === 'rtl' && [...text.trim()].length > 1)
}

function leaf(slot: Slot): StructureElement {
  const span = element(null, 'Span', { actualText: slot.text })
  span.kids.push(slot)
  slot.parent = span
  return span
}
