/** Where a line may or must end: UTF-16 offset of the next line's first character. */
export interface BreakOpportunity {
  at: number
  forced: boolean
}
