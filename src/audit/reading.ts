import type { Transcript } from '../model/transcript.js'

/** What was read of a finished edition. */
export interface EditionReading {
  transcript: Transcript
  /** What people would stumble over beyond what the words say. */
  findings: readonly { rule: string; place: string; message: string }[]
}

/** Reads a finished edition aloud; throws when the file cannot be read at all. */
export type EditionReader = (bytes: Uint8Array) => Promise<EditionReading>
