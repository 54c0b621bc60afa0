/** Why a drawing cannot be used, with the place in its file. `reason` completes "Cannot use the picture `…`:". */
export interface DrawingProblem {
  reason: string
  line: number
  column: number
}
