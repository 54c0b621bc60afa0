import type { Picture } from '../../content/picture.js'
import type { DrawState } from '../state.js'
import type { SvgElement } from './parse-svg.js'
import type { StyleSheet } from './style-sheet.js'

/** What drawing one SVG shares. */
export interface SvgState {
  draw: DrawState
  picture: Picture
  sheet: StyleSheet
  /** Elements by id, for `use`. */
  ids: Map<string, SvgElement>
  /** Names a feature that is not drawn. */
  unsupported: (feature: string) => void
  /** Depth of `use` within `use`. */
  uses: number
}
