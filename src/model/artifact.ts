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
}
