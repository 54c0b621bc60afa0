import type { DocxState } from './state.js'

/** Levels that Word has styles for. */
const deepestStyle = 5

/** The style of a paragraph in a list of that depth, inside a note or a box if need be. */
export function levelStyle({ place, styles }: DocxState, name: string, nesting: number): string {
  const base = `${name}${nesting > 1 ? Math.min(nesting, deepestStyle) : ''}`
  if (place.part === 'notes') return styles.variant(base, 'note')
  return place.box ? styles.variant(base, place.box) : base
}

/** A style further in by some levels, and inside a note if need be. */
export function placedStyle({ place, styles }: DocxState, name: string, level: number): string {
  const style = level > 0 ? styles.variant(name, 'level', level) : name
  return place.part === 'notes' ? styles.variant(style, 'note') : style
}
