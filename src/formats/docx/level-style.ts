import type { DocxState } from './state.js'

/** Levels that Word has styles for. */
const deepestStyle = 5

/** The style of a paragraph in a list of that depth, inside a note or a box if need be. */
export function levelStyle({ place, styles }: DocxState, name: string, nesting: number): string {
  const base = `${name}${nesting > 1 ? Math.min(nesting, deepestStyle) : ''}`
  if (place.part === 'notes') return styles.variant(base, 'note')
  return place.box ? styles.variant(base, place.box) : base
}
