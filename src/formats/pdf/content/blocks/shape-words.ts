import type { TextStyleName } from '../../../../model/design.js'
import type { Variation } from '../../styles.js'
import type { StructureElement } from '../../tags/element.js'
import { formatting, type TextFormatting } from '../inline.js'
import type { LeafOptions } from '../leaf.js'
import type { FlowStyle } from './flow-style.js'

/**
 * How the words of a shape stand: in the body in styles of their own, inside an item as the words around them. What
 * they are in the structure is the same in both.
 */
export interface ShapeWords {
  /** The formatting of words that the design gives a style of their own. */
  formatting(style: TextStyleName, parent: StructureElement, variation?: Partial<Variation>): TextFormatting
  /** How their lines are set. */
  options(own: LeafOptions): LeafOptions
}

/** Words in the design's own styles. */
export const ownWords: ShapeWords = {
  formatting: (style, parent, variation = {}) => ({ ...formatting(style, parent), variation }),
  options: (own) => own,
}

/** Words as those around them. */
export function wordsOf({ style, lines }: FlowStyle): ShapeWords {
  return { formatting: (_, parent) => formatting(style, parent), options: () => ({ lines }) }
}
