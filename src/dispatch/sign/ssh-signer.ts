import path from 'node:path'
import { packageNames } from '../package-names.js'
import type { Signer } from '../signer.js'
import { readSshKey } from '../ssh/ssh-key.js'
import { keyFileBytes, runTool, signFile } from './run-tool.js'
import { SigningError } from './signing-error.js'

/** What signatures by OpenSSH are for, as `ssh-keygen -Y` wants to know: files. */
export const sshNamespace = 'file'

/** What one kind of signature adds to a package. */
export type SignerPart = Pick<Signer, 'keys' | 'signSums'> & { facts: Partial<Signer['facts']> }

/**
 * Signs lists of sums with `ssh-keygen -Y sign`.
 * @param key - A private key, or the public one of a key that an agent or a token holds.
 * @param identity - Who signs, as the list of allowed signers names them.
 * @throws SigningError
 */
export async function sshSigner(key: string, identity: string): Promise<SignerPart> {
  const isPublic = key.endsWith('.pub')
  const line = isPublic
    ? new TextDecoder().decode(await keyFileBytes(key))
    : await runTool('ssh-keygen', ['-y', '-f', key], path.dirname(key))
  const [type = '', blob = ''] = line.trim().split(/\s+/u)
  const known = readSshKey(blob)
  if (!known)
    throw new SigningError(`Unexpected key of type \`${type}\`, expected one that OpenSSH signs with`)
  const { sums } = packageNames
  return {
    facts: { ssh: { identity, namespace: sshNamespace, fingerprint: known.fingerprint } },
    keys: [
      {
        name: packageNames.allowedSigners,
        bytes: Buffer.from(`${identity} namespaces="${sshNamespace}" ${type} ${blob}\n`),
      },
    ],
    signSums: async (bytes) => [
      {
        name: packageNames.sshSignature,
        bytes: await signFile(sums, bytes, '.sig', (folder) =>
          runTool('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', sshNamespace, sums], folder),
        ),
      },
    ],
  }
}
