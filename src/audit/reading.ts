import type { Transcript } from '../model/transcript.js'

/** What was read of a finished edition. */
export interface EditionReading {
  transcript: Transcript
  /** What people would stumble over beyond what the words say. */
  findings: readonly { rule: string; place: string; message: string }[]
  /** SHA-256 of the raster pictures that the edition holds as they were given; left out where a format writes them anew. */
  pictures?: readonly string[]
  /** Running heads and feet, each as it stands. */
  running?: readonly string[]
  /** Text that a page repeats from the one before: heads of tables. */
  repeated?: readonly string[]
  /** Text that is marked as decoration. */
  decoration?: readonly string[]
}

/** Reads a finished edition aloud; throws when the file cannot be read at all. */
export type EditionReader = (bytes: Uint8Array) => Promise<EditionReading>
