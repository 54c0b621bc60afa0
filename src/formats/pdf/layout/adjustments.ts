import type { LeafText } from '../content/node.js'

/** What pages ask of paragraphs once they are known. */
export interface Adjustments {
  /** Lines that end a page and may not end in a hyphen. */
  unhyphenated: Map<LeafText, Set<number>>
  /** Paragraphs set as short as they can be. */
  tight: Set<LeafText>
}

export function noAdjustments(): Adjustments {
  return { unhyphenated: new Map(), tight: new Set() }
}
