import { createHash, verify } from 'node:crypto'
import { readSshKey, type SshKey } from './ssh-key.js'
import { SshReader, sshString } from './ssh-wire.js'

/** A signature as `ssh-keygen -Y sign` writes it (OpenSSH, PROTOCOL.sshsig). */
export interface SshSignature {
  key: SshKey
  namespace: string
  /** Whether it is one of those bytes by that key. */
  signs: (message: Uint8Array) => boolean
}

const magic = 'SSHSIG'

/** Reads an armoured signature; null for what is none, or by a key of a type that is not known. */
export function readSshSignature(armoured: string): SshSignature | null {
  const [, base64] =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----\s*$/u.exec(
      armoured.replace(/\r\n/gu, '\n'),
    ) ?? []
  if (!base64) return null
  try {
    const bytes = Buffer.from(base64, 'base64')
    if (bytes.toString('latin1', 0, magic.length) !== magic) return null
    const reader = new SshReader(bytes.subarray(magic.length))
    if (reader.uint32() !== 1) return null
    const key = readSshKey(reader.string().toString('base64'))
    const namespace = reader.text()
    const reserved = reader.string()
    const hash = reader.text()
    const signature = new SshReader(reader.string())
    if (!key || !reader.isAtEnd || !['sha256', 'sha512'].includes(hash)) return null
    const format = signature.text()
    const value = signature.string()
    const token = key.application === null ? null : { flags: signature.byte(), counter: signature.uint32() }
    return {
      key,
      namespace,
      signs: (message) => {
        const signed = Buffer.concat([
          Buffer.from(magic),
          sshString(namespace),
          sshString(reserved),
          sshString(hash),
          sshString(createHash(hash).update(message).digest()),
        ])
        return isBy(key, format, value, token ? tokenData(key, token, signed) : signed)
      },
    }
  } catch {
    return null
  }
}

/** What a token signs in place of the data (OpenSSH, PROTOCOL.u2f). */
function tokenData(
  { application }: SshKey,
  { flags, counter }: { flags: number; counter: number },
  signed: Buffer,
): Buffer {
  const sum = (data: Buffer | string) => createHash('sha256').update(data).digest()
  const tail = Buffer.alloc(5)
  tail.writeUInt8(flags)
  tail.writeUInt32BE(counter, 1)
  return Buffer.concat([sum(application ?? ''), tail, sum(signed)])
}

/** Hashes of the forms of signatures; RSA with SHA-1 is not among them. */
const hashes: Readonly<Record<string, string>> = {
  'rsa-sha2-256': 'sha256',
  'rsa-sha2-512': 'sha512',
  'ecdsa-sha2-nistp256': 'sha256',
  'ecdsa-sha2-nistp384': 'sha384',
  'ecdsa-sha2-nistp521': 'sha512',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'sha256',
}

function isBy({ type, key, size }: SshKey, format: string, value: Buffer, data: Buffer): boolean {
  if (type.endsWith('ed25519') || type.endsWith('ed25519@openssh.com'))
    return format === type && verify(null, data, key, value)
  const hash = hashes[format]
  if (!hash) return false
  if (type === 'ssh-rsa') return format.startsWith('rsa-') && verify(hash, data, key, value)
  if (format !== type) return false
  const numbers = new SshReader(value)
  const signature = Buffer.concat([numbers.mpint(size), numbers.mpint(size)])
  return verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature)
}
