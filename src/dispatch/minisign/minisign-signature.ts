import { createHash, verify } from 'node:crypto'
import { keyId, type MinisignKey } from './minisign-key.js'

/** A signature of Minisign. */
export interface MinisignSignature {
  /** Number of the key. */
  id: string
  /** Words that are signed as well. */
  trustedComment: string
  /** Whether it is one of those bytes, with that comment, by a key. */
  signs: (message: Uint8Array, key: MinisignKey) => boolean
}

/** Reads `SHA256SUMS.minisig`; null for anything else. */
export function readMinisignSignature(text: string): MinisignSignature | null {
  const [first, line = '', comment, global = ''] = text.split(/\r?\n/u)
  if (!first?.startsWith('untrusted comment: ') || !comment?.startsWith('trusted comment: ')) return null
  const bytes = Buffer.from(line, 'base64')
  const algorithm = bytes.toString('latin1', 0, 2)
  const globalSignature = Buffer.from(global, 'base64')
  // The algorithm, the number of the key, the signature; `ED` signs the BLAKE2b-512 of the file, `Ed` the file.
  if (bytes.length !== 74 || globalSignature.length !== 64 || !['Ed', 'ED'].includes(algorithm)) return null
  const signature = bytes.subarray(10)
  const trustedComment = comment.slice('trusted comment: '.length)
  return {
    id: keyId(bytes.subarray(2, 10)),
    trustedComment,
    signs: (message, { key }) => {
      const data = algorithm === 'ED' ? createHash('blake2b512').update(message).digest() : message
      return (
        verify(null, data, key, signature) &&
        verify(null, Buffer.concat([signature, Buffer.from(trustedComment)]), key, globalSignature)
      )
    },
  }
}
