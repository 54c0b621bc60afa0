/** What a format makes of a Report. */
export interface Artifact {
  bytes: Uint8Array
  facts: ArtifactFacts
}

/** What only the format could find out. */
export interface ArtifactFacts {
  /** Pages of the finished file, null where the format has none. */
  pageCount: number | null
  /** Physical page (1-based) on which each id starts; empty where the format has none. */
  pageOf: Record<string, number>
  /**
   * Sums of the pictures that no Report holds, in any order: the design's logo, and rasters that stand beside drawings.
   * SHA-256 of the bytes; where drawings are painted, of what they paint.
   */
  made?: readonly string[]
}
