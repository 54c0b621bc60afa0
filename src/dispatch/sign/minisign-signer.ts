import path from 'node:path'
import { readInput } from '../../read/input.js'
import { readMinisignKey } from '../minisign/minisign-key.js'
import { packageNames } from '../package-names.js'
import { inFolder, keyFileBytes, runTool, signFile } from './run-tool.js'
import { SigningError } from './signing-error.js'
import type { SignerPart } from './ssh-signer.js'

/**
 * Signs lists of sums with `minisign -S`.
 * @param key - The secret key.
 * @param comment - What the signature says besides, which is signed as well: no time of a clock.
 * @throws SigningError
 */
export async function minisignSigner(key: string, comment: string): Promise<SignerPart> {
  const text = await publicKeyOf(key)
  const known = readMinisignKey(text)
  if (!known) throw new SigningError('Unexpected key, expected one of Minisign')
  const { sums } = packageNames
  const args = ['-S', '-s', key, '-m', sums, '-t', comment, '-c', `signature of ${sums}`]
  return {
    facts: { minisign: { keyId: known.id } },
    keys: [{ name: packageNames.minisignKey, bytes: Buffer.from(text) }],
    signSums: async (bytes) => [
      {
        name: packageNames.minisignSignature,
        bytes: await signFile(sums, bytes, '.minisig', (folder) => runTool('minisign', args, folder)),
      },
    ],
  }
}

/** The public key stands beside the secret one, or is made from it. */
async function publicKeyOf(key: string): Promise<string> {
  const beside = await readInput(key.replace(/(?:\.key)?$/u, '.pub'), { inside: null, largest: 4096 })
  if (beside.ok) return new TextDecoder().decode(beside.bytes)
  return inFolder(async (folder) => {
    const file = path.join(folder, 'public')
    await runTool('minisign', ['-R', '-s', key, '-p', file], folder)
    return new TextDecoder().decode(await keyFileBytes(file))
  })
}
