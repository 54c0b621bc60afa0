import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { SshReader } from './ssh-wire.js'

/** A public key of OpenSSH. */
export interface SshKey {
  type: string
  key: KeyObject
  /** Bytes of a coordinate of its curve; 0 for keys on none. */
  size: number
  /** `SHA256:…`, as `ssh-keygen -l` shows it. */
  fingerprint: string
  /** The key in OpenSSH's form, in base64. */
  blob: string
  /** What a key in a token is for; null for others. */
  application: string | null
}

const curves: Readonly<Record<string, { crv: string; size: number }>> = {
  nistp256: { crv: 'P-256', size: 32 },
  nistp384: { crv: 'P-384', size: 48 },
  nistp521: { crv: 'P-521', size: 66 },
}

/** Reads a public key as it stands in `id_ed25519.pub`, in base64; null for what is none, or of a type we do not know. */
export function readSshKey(base64: string): SshKey | null {
  try {
    const bytes = Buffer.from(base64, 'base64')
    const reader = new SshReader(bytes)
    const type = reader.text()
    const { jwk, size } = keyOf(type, reader)
    const application = type.startsWith('sk-') ? reader.text() : null
    if (!jwk || !reader.isAtEnd) return null
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    const sum = createHash('sha256').update(bytes).digest('base64').replace(/=+$/u, '')
    return { type, key, size, fingerprint: `SHA256:${sum}`, blob: bytes.toString('base64'), application }
  } catch {
    return null
  }
}

function keyOf(type: string, reader: SshReader): { jwk: JsonWebKey | null; size: number } {
  switch (type) {
    case 'ssh-ed25519':
    case 'sk-ssh-ed25519@openssh.com':
      return { jwk: { kty: 'OKP', crv: 'Ed25519', x: reader.string().toString('base64url') }, size: 0 }
    case 'ssh-rsa': {
      const e = reader.mpint().toString('base64url')
      return { jwk: { kty: 'RSA', e, n: reader.mpint().toString('base64url') }, size: 0 }
    }
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521':
    case 'sk-ecdsa-sha2-nistp256@openssh.com': {
      const { crv, size } = curves[reader.text()] ?? { crv: '', size: 0 }
      // An uncompressed point: 4, x, y (SEC 1 §2.3.3).
      const point = reader.string()
      if (point.length !== 1 + 2 * size || point[0] !== 4) return { jwk: null, size }
      const x = point.subarray(1, 1 + size).toString('base64url')
      return { jwk: { kty: 'EC', crv, x, y: point.subarray(1 + size).toString('base64url') }, size }
    }
    default:
      return { jwk: null, size: 0 }
  }
}
