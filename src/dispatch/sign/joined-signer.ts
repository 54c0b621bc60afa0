import type { Signer } from '../signer.js'
import { noSignatures } from '../signer.js'
import type { SignerPart } from './ssh-signer.js'

/** Signs with each of several keys. */
export function joinedSigner(parts: readonly SignerPart[], signPdf: Signer['signPdf'] = null): Signer {
  return {
    facts: Object.assign({}, noSignatures.facts, ...parts.map(({ facts }) => facts)),
    keys: parts.flatMap(({ keys }) => keys),
    detached: parts.filter(({ facts }) => facts.ssh || facts.minisign).length,
    signSums: async (sums) => {
      const files: Awaited<ReturnType<Signer['signSums']>> = []
      for (const part of parts) for (const file of await part.signSums(sums)) files.push(file)
      return files
    },
    signPdf,
  }
}
