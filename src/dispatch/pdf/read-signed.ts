import { type CmsSignature, readCms } from './read-cms.js'
import { type SignatureWords, signatureRoom, signatureUpdate } from './signature-update.js'

/**
 * Reads the signature of a PDF that we signed. But for the signature itself the file must be, byte for byte, what we make of
 * the PDF as it was built: nothing else can be hidden in the update, in front of it or behind it.
 *
 * @param length - Bytes of the PDF as it was built.
 * @returns null for any other file
 */
export async function readSigned(
  bytes: Uint8Array,
  length: number,
  words: SignatureWords,
): Promise<{ signature: CmsSignature; isWhole: boolean } | null> {
  const built = bytes.subarray(0, length)
  const expected = await signatureUpdate(built, words).catch(() => null)
  if (!expected || expected.bytes.length !== bytes.length) return null
  const end = expected.contentsAt + 2 * signatureRoom
  const isSame = (from: number, to: number) =>
    Buffer.compare(expected.bytes.subarray(from, to), bytes.subarray(from, to)) === 0
  if (!isSame(0, expected.contentsAt) || !isSame(end, bytes.length)) return null
  const digits = Buffer.from(bytes.subarray(expected.contentsAt, end)).toString('latin1')
  if (!/^[0-9A-F]+$/u.test(digits)) return null
  const signature = await readCms(Buffer.from(digits, 'hex'))
  return signature && { signature, isWhole: signature.signs(expected.signed) }
}
