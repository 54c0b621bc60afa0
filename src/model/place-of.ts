import type { Place } from './message.js'

/** Where the author wrote a node; null for nodes that the pipeline made. */
export function placeOf(node: { type: string; position?: Place | undefined }): Place | null {
  return node.position ?? null
}
