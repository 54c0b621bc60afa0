/** What is wrong in a Word file. */
export interface Finding {
  rule: string
  /** Part and, where it helps, what stands there. */
  place: string
  message: string
}
