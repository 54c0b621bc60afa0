import type { Matrix } from '../text-state.js'

/** The graphics state of a drawing (ISO 32000-1 §8.4), as what is painted in it is written down. */
export interface State {
  turns: readonly string[]
  matrix: Matrix
  clips: readonly string[]
  within: readonly string[]
  fill: string
  stroke: string
  fillOpacity: string
  strokeOpacity: string
  /** What the graphics state lets through, or empty. */
  mask: string
  width: string
  cap: string
  join: string
  miter: string
  dashes: string
  /** Size of the words that stand in this state, whose lines are part of them; 0 where none stand. */
  words: number
}

const still: Matrix = [1, 0, 0, 1, 0, 0]
/** The state at the beginning of a drawing, a group or a tile. */
export const initial: State = {
  turns: [],
  matrix: still,
  clips: [],
  within: [],
  fill: '#000000',
  stroke: '#000000',
  fillOpacity: '1',
  strokeOpacity: '1',
  mask: '',
  width: '1',
  cap: '0',
  join: '0',
  miter: '10',
  dashes: '',
  words: 0,
}
