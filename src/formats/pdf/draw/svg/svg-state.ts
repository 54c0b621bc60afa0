import type { SvgElement } from '../../../../media/drawing/parse-svg.js'
import type { StyleSheet } from '../../../../media/drawing/style-sheet.js'
import type { Picture } from '../../content/picture.js'
import type { DrawState } from '../state.js'

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
