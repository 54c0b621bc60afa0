import type { FaultId } from '../../model/faults/index.js'

/** What is wrong in a Word file. */
export interface Finding {
  rule: FaultId
  /** Part and, where it helps, what stands there. */
  place: string
  message: string
}
