import type { MadeFile } from '../build/made-document.js'
import type { SignatureFacts } from './dispatch-record.js'

/** What signs a package. */
export interface Signer {
  /** What the package says of its signatures. */
  facts: SignatureFacts
  /** Public keys that go with the package. */
  keys: readonly MadeFile[]
  /** Number of files that {@link signSums} gives. */
  detached: number
  /** Signatures of the list of sums, as files beside it. */
  signSums: (sums: Uint8Array) => Promise<MadeFile[]>
  /** A signed copy of a PDF; null where they are not signed. */
  signPdf: ((bytes: Uint8Array) => Promise<Uint8Array>) | null
}

/** Signs nothing. */
export const noSignatures: Signer = {
  facts: { ssh: null, minisign: null, pdf: null },
  keys: [],
  detached: 0,
  signSums: async () => [],
  signPdf: null,
}
