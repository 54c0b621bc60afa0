import { rightToLeftLetter } from '../../../language/scripts.js'
import { element, type Slot, type StructureElement, type StructureType } from './element.js'

/** Elements that stand among words; the others hold paragraphs of their own. */
const inline = new Set<StructureType>(['Span', 'Em', 'Strong', 'Code', 'Link', 'Reference', 'Lbl'])

/**
 * Gives words that are painted in visual order their reading order: each stretch becomes a leaf Span with
 * ActualText. Never on an element with children, which it would hide, nor in the content stream, where it harms
 * readers that copy text.
 *
 * @param direction of the document; in a left-to-right one right-to-left words move what stands beside them too
 *   (UAX #9, N1: quotation marks and figures)
 */
export function setReadingOrder(parent: StructureElement, direction: 'ltr' | 'rtl'): void {
  const ofWords = direction === 'rtl' || rightToLeftLetter.test(wordsOf(parent)) ? 'rtl' : 'ltr'
  parent.kids = parent.kids.map((kid) => {
    if (kid.node === 'slot') return ofWords === 'rtl' && hasOrder(kid) ? leaf(kid) : kid
    setReadingOrder(kid, inline.has(kid.type) ? ofWords : direction)
    return kid
  })
}

/** What an element says beside the paragraphs inside it. */
function wordsOf(parent: StructureElement): string {
  return parent.kids
    .map((kid) => (kid.node === 'slot' ? kid.text : inline.has(kid.type) ? wordsOf(kid) : ''))
    .join('')
}

function hasOrder({ text }: Slot): boolean {
  return text !== null && text.trim() !== '' && ([...text].length > 1 || rightToLeftLetter.test(text))
}

function leaf(slot: Slot): StructureElement {
  const span = element(null, 'Span', { actualText: slot.text })
  span.kids.push(slot)
  slot.parent = span
  return span
}
