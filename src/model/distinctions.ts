import type { Distinction } from './distinction.js'
import { nodeTable } from './node-table.js'
import type { NodeType } from './report.js'

/** Every {@link Distinction}, as the table of nodes has them. */
export const distinctions: readonly Distinction[] = (Object.keys(nodeTable) as NodeType[]).filter(
  (type): type is Distinction => nodeTable[type].isDistinct,
)
