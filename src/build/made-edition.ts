import type { EditionAudit } from '../audit/edition.js'
import type { FormatName } from '../model/format.js'
import type { Message } from '../model/message.js'

/** A finished edition and what is to be said about it. Plain data, so that it crosses threads. */
export interface MadeEdition {
  language: string
  format: FormatName
  /** Relative to the publication's folder. */
  name: string
  bytes: Uint8Array
  sha256: string
  pages: number | null
  /** Sums of the pictures that its format made. */
  made?: readonly string[] | undefined
  /** What the format has to say. */
  messages: Message[]
  /** The edition read back; null when the format found an error. */
  audit: EditionAudit | null
}
