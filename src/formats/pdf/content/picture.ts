/** A picture of the Report with its bytes. */
export interface Picture {
  /** Path as the author wrote it, for messages. */
  path: string
  kind: 'svg' | 'png' | 'jpeg'
  bytes: Uint8Array
  hash: string
  /** Natural size in points. */
  width: number
  height: number
}
